package practicestandards.rules.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import practicestandards.rules.time.Unit;
import practicestandards.rules.words.AgreedFor;
import practicestandards.rules.words.AgreedInterval;
import practicestandards.rules.words.FirstGap;

/**
 * What no single cell can show: cells that go together, and rows that stand in each other's way.
 */
final class TableCheck {
  private static final int LONGEST_RULE_NAME = 90;
  private static final String BEGINNING = "0000-00-00";
  private static final String END = "9999-99-99";

  /** What rows of one clause may differ in and still say the same at the same time. */
  private static final Set<String> NOT_CONDITIONS =
      Set.of("topic", "title", "amount", "unit", "required", "inForceFrom", "inForceTo");

  private final String sheet;
  private final Faults faults;

  TableCheck(String sheet, Faults faults) {
    this.sheet = sheet;
    this.faults = faults;
  }

  void check(List<SheetRow> rows) {
    Map<String, SheetRow> names = new HashMap<>();
    Map<Map<String, String>, List<SheetRow>> alike = new HashMap<>();
    for (SheetRow row : rows) {
      checkName(row, names);
      checkDates(row);
      checkLimit(row);
      checkExcuse(row);
      List<SheetRow> earlier =
          alike.computeIfAbsent(conditions(row.row()), any -> new ArrayList<>());
      earlier.stream()
          .filter(other -> overlap(other.row(), row.row()))
          .findFirst()
          .ifPresent(other -> overlapping(other, row));
      earlier.add(row);
    }
  }

  private void checkName(SheetRow row, Map<String, SheetRow> names) {
    SheetRow same = names.putIfAbsent(row.row().ruleName(), row);
    String title = row.address(sheet, "title");
    if (same != null) {
      faults.at(
          title,
          "Clause and title are the same as in row " + same.number() + ".",
          "Give the row a title of its own, such as one that says its limit.");
    }
    int tooLong = row.row().ruleName().length() - LONGEST_RULE_NAME;
    if (tooLong > 0) {
      faults.at(
          title, "Clause and title are too long.", "Shorten the title by " + tooLong + " letters.");
    }
  }

  private void checkDates(SheetRow row) {
    if (from(row.row()).compareTo(to(row.row())) > 0) {
      faults.at(
          row.address(sheet, "inForceTo"),
          "The row ends before it begins.",
          "Write a day on or after In force from.");
    }
  }

  private void checkLimit(SheetRow row) {
    if (row.row().kind() != TableKind.DEADLINES && row.row().kind() != TableKind.INTERVALS) {
      return;
    }
    boolean amount = !row.row().cell("amount").isEmpty();
    boolean unit = !row.row().cell("unit").isEmpty();
    if (amount != unit) {
      faults.at(
          row.address(sheet, amount ? "unit" : "amount"),
          "Amount and Unit go together.",
          "Fill in both, or leave both blank.");
    }
    if (row.row().cell("amount").equals("0") && !row.row().cell("unit").equals(Unit.DAYS.name())) {
      faults.at(
          row.address(sheet, "unit"),
          "0 goes with DAYS only, and means on the same day.",
          "Choose DAYS, or write another amount.");
    }
    if (row.row().kind() == TableKind.INTERVALS) {
      checkAgreement(row, amount || unit);
      checkFirst(row);
    }
  }

  private void checkFirst(SheetRow row) {
    boolean byAnother = row.row().cell("firstGap").equals(FirstGap.FROM_THE_FIRST_EVENT.name());
    if (byAnother == row.row().cell("firstSetBy").isEmpty()) {
      faults.at(
          row.address(sheet, "firstSetBy"),
          "First set by is filled where First gap is FROM_THE_FIRST_EVENT, and only there.",
          byAnother ? "Write the clause that asks for the first event." : "Clear it.");
    }
  }

  private void checkExcuse(SheetRow row) {
    if (row.row().kind() == TableKind.RECORDS
        && row.row().cell("mustShow").equals(row.row().cell("excusedBy"))) {
      faults.at(
          row.address(sheet, "excusedBy"),
          "What the record must show cannot excuse it.",
          "Choose NOTHING, or what excuses it.");
    }
  }

  private void checkAgreement(SheetRow row, boolean limited) {
    String interval = row.row().cell("agreedInterval");
    if (limited == interval.equals(AgreedInterval.SETS.name())) {
      faults.at(
          row.address(sheet, "amount"),
          "Amount and Unit are blank where Agreed interval is SETS, and only there.",
          limited ? "Clear both, or choose another Agreed interval." : "Fill in both.");
    }
    boolean agreedForNothing = row.row().cell("agreedFor").equals(AgreedFor.NOTHING);
    if (agreedForNothing != interval.equals(AgreedInterval.NONE.name())) {
      faults.at(
          row.address(sheet, "agreedFor"),
          "Agreed for is NOTHING where Agreed interval is NONE, and only there.",
          "Choose what the interval is agreed for, or change Agreed interval.");
    }
  }

  private void overlapping(SheetRow one, SheetRow other) {
    faults.at(
        other.address(sheet, "inForceFrom"),
        "The row asks for the same as row " + one.number() + " at the same time.",
        "Close the earlier row with In force to, the day before the later one begins.");
  }

  private static Map<String, String> conditions(Row row) {
    Map<String, String> conditions = new HashMap<>();
    row.kind().columns().stream()
        .map(Column::variable)
        .filter(variable -> !NOT_CONDITIONS.contains(variable))
        .forEach(variable -> conditions.put(variable, row.cell(variable)));
    return conditions;
  }

  private static boolean overlap(Row one, Row other) {
    return from(one).compareTo(to(other)) <= 0 && from(other).compareTo(to(one)) <= 0;
  }

  private static String from(Row row) {
    String day = row.cell("inForceFrom");
    return day.isEmpty() ? BEGINNING : day;
  }

  private static String to(Row row) {
    String day = row.cell("inForceTo");
    return day.isEmpty() ? END : day;
  }
}
