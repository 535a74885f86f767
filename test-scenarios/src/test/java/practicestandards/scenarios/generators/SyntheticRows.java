package practicestandards.scenarios.generators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows of the synthetic Annex A lists, 60 a list. Lists 3 to 5 are about the same children, one
 * after the other; every third child of list 6 is in list 7 and every third in list 8, as its
 * status says.
 */
final class SyntheticRows {
  static final int ROWS = 60;
  private static final String[] NEEDS = {
    "c) Child in need plan",
    "c) Child in need plan",
    "Child in need plan",
    "d) Open assessment",
    "e) Closed episode"
  };
  private static final String[] PLACEMENTS = {
    "f) U6: Foster placement - not FFA", "d) U4: Foster placement - long term",
    "p) K2: Children\u2019s Homes", "k) P1: Placed with parents",
    "j) A6: Placed for adoption - order - not foster"
  };

  private final Chance chance;

  private final List<LocalDate> referred = new ArrayList<>();

  SyntheticRows(Chance chance) {
    this.chance = chance;
    for (int number = 0; number <= ROWS; number++) {
      referred.add(chance.day(20));
    }
  }

  List<List<Object>> of(int list) {
    List<List<Object>> rows = new ArrayList<>();
    for (int number = 1; number <= ROWS; number++) {
      List<Object> row = new ArrayList<>();
      row.add(number == 31 ? "" : (Object) child(list, number));
      row.add(chance.oneOf("a) Male", "b) Female", "Female"));
      row.add(LocalDate.of(2010, 1, 1).plusDays(chance.between(0, 4_500)));
      row.addAll(cells(list, number));
      row.add(chance.oneOf("Duty Team", "Locality 2", "#N/A"));
      row.add(chance.oneOf("Alex Example", "Sam Sample", "#N/A", ""));
      rows.add(row);
    }
    return rows;
  }

  private static int child(int list, int number) {
    return switch (list) {
      case 3, 4, 5 -> 700_000 + number;
      case 6 -> 700_100 + number;
      case 7 -> 700_100 + 3 * number;
      case 8 -> 700_100 + 3 * number - 1;
      default -> 700_300 + 100 * list + number;
    };
  }

  private String status(int number) {
    return switch (number % 3) {
      case 0 -> "b) Child Protection plan";
      case 2 -> "a) Looked after child";
      default -> chance.oneOf(NEEDS);
    };
  }

  /** Some day of the last so many, but not before another. */
  private Object recent(LocalDate notBefore, int most) {
    LocalDate day = Chance.LAST.minusDays(chance.between(0, most));
    return chance.in100(8) ? "" : date(day.isBefore(notBefore) ? notBefore : day);
  }

  private LocalDate day(int list, int number) {
    return switch (list) {
      case 3 -> referred.get(number);
      case 4 -> chance.after(referred.get(number), 0, 6).orElse(Chance.LAST);
      case 5 -> chance.after(referred.get(number), 0, 30).orElse(Chance.LAST);
      default -> chance.day(20);
    };
  }

  private List<Object> cells(int list, int number) {
    LocalDate day = day(list, number);
    Object first = number == 13 ? "31/11/2025" : date(day);
    return switch (list) {
      case 1 -> List.of(first, chance.oneOf("q) 6: Police", "e) 2A: Schools"));
      case 2 -> List.of(first, later(day, 20, 60), "Early Help Service");
      case 3 -> List.of(first, chance.oneOf("a) Yes", "b) No", "No", "b) No"));
      case 4 -> List.of(first, yesNo(), later(day, 20, 90));
      case 5 -> enquiry(day, first);
      case 6 -> List.of(first, recent(day, 60), "", status(number));
      case 7 ->
          List.of(first, recent(day, 28), yesNo(), chance.in100(20) ? later(day, 60, 300) : "");
      case 8 -> care(day, first);
      default -> List.of(chance.oneOf("a) Relevant child", "b) Former relevant child"), yesNo());
    };
  }

  private List<Object> enquiry(LocalDate day, Object first) {
    boolean unnecessary = chance.in100(40);
    Object conference = unnecessary ? "" : later(day, 10, 35);
    return List.of(first, unnecessary ? "a) Yes" : chance.oneOf("b) No", "No"), conference);
  }

  private List<Object> care(LocalDate day, Object first) {
    LocalDate placed = chance.after(day, 0, 200).orElse(day);
    return List.of(
        first,
        chance.oneOf("C1: ICO", "C2: FCO", "C2: FCO", "V2: Single period under S20"),
        date(day),
        recent(placed, 110),
        chance.in100(10) ? later(placed, 30, 200) : "",
        date(placed),
        chance.oneOf(PLACEMENTS));
  }

  private String yesNo() {
    return chance.oneOf("a) Yes", "Yes", "b) No", "c) Unknown");
  }

  private Object later(LocalDate day, int least, int most) {
    Optional<LocalDate> later = chance.after(day, least, most);
    return later.isPresent() ? date(later.get()) : chance.oneOf("", "#N/A", "");
  }

  /** A true date, or a text as people write it. */
  private Object date(LocalDate day) {
    return chance.oneOf(day, day, Chance.british(day), day.toString());
  }
}
