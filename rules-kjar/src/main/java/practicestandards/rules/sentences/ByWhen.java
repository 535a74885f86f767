package practicestandards.rules.sentences;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.findings.RecordMoment;
import practicestandards.rules.time.EnglishWords;
import practicestandards.rules.time.Receipt;
import practicestandards.rules.time.Unit;

/** By when something is due, and what that is counted from. */
final class ByWhen {
  private static final String ON_THE_DAY = "on the day";
  private static final String BIRTH = "dateOfBirth";
  private static final Set<String> UNITS = units();

  private ByWhen() {}

  /** {@code by the end of Friday 8 May 2026}, or by a time where the limit is in hours. */
  static String lastMoment(Obligation owed, LocalDate due) {
    return "by " + EnglishWords.lastMoment(due, owed.dueAt(), owed.approximate());
  }

  /** {@code by the end of Friday 8 May 2026, 5 working days after the allocation on …}. */
  static String counted(Obligation owed, LocalDate due) {
    return lastMoment(owed, due) + how(owed, due);
  }

  private static String how(Obligation owed, LocalDate due) {
    Receipt receipt = owed.receipt();
    if (receipt == null || owed.progress() != null) {
      return "";
    }
    LocalDate from = receipt.from();
    RecordMoment start = startOn(from, owed.because());
    String limit = receipt.limit();
    if (limit.equals(ON_THE_DAY)) {
      return start == null ? "" : ", the day of " + Phrases.of(start);
    }
    if (start != null && start.moment().equals(BIRTH)) {
      return ", at the age of " + limit;
    }
    if (!isCounted(limit)) {
      return "";
    }
    return ", "
        + limit
        + (due.isBefore(from) ? " before " : " after ")
        + (start == null ? EnglishWords.of(from) : Phrases.dated(start, owed.dueAt() != null));
  }

  /** What happened on the day from which it is counted, where that raised it. */
  private static @Nullable RecordMoment startOn(LocalDate day, List<RecordMoment> because) {
    for (RecordMoment moment : because) {
      if (moment.at().date().equals(day)) {
        return moment;
      }
    }
    return null;
  }

  /** Whether the limit is one amount of one unit: {@code 5 working days}. */
  static boolean isCounted(String limit) {
    return UNITS.contains(limit.substring(limit.indexOf(' ') + 1));
  }

  private static Set<String> units() {
    Set<String> units = new HashSet<>();
    for (Unit unit : Unit.values()) {
      units.add(unit.counted(1).substring(2));
      units.add(unit.counted(2).substring(2));
    }
    return units;
  }
}
