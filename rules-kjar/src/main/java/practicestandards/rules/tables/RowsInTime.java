package practicestandards.rules.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import practicestandards.rules.tables.AuthorityTables.Finding;
import practicestandards.rules.tables.AuthorityTables.Question;
import practicestandards.rules.words.RegimeKind;

/** The rows of one clause beside each other: editions that leave a gap, rows that contradict. */
final class RowsInTime {
  private final List<PlacedRow> rows;
  private final List<Finding> findings = new ArrayList<>();

  RowsInTime(List<PlacedRow> rows) {
    this.rows = rows;
  }

  List<Finding> findings() {
    Map<Map<String, String>, List<PlacedRow>> editions = new LinkedHashMap<>();
    rows.forEach(
        row -> editions.computeIfAbsent(row.conditions(), any -> new ArrayList<>()).add(row));
    editions.values().forEach(this::gaps);
    for (int i = 0; i < rows.size(); i++) {
      for (PlacedRow other : rows.subList(0, i)) {
        compare(other, rows.get(i));
      }
    }
    return findings;
  }

  private void gaps(List<PlacedRow> editions) {
    List<PlacedRow> inOrder =
        editions.stream().sorted(Comparator.comparing(PlacedRow::from)).toList();
    for (int i = 0; i < inOrder.size(); i++) {
      PlacedRow edition = inOrder.get(i);
      if (edition.row().cell("inForceTo").isEmpty()) {
        continue;
      }
      String next = LocalDate.parse(edition.to()).plusDays(1).toString();
      if (i + 1 == inOrder.size()) {
        findings.add(
            edition.finding(
                Question.GAP_IN_TIME,
                "inForceTo",
                "The row ends and none follows: from " + next + " nothing is owed.",
                "Add the row that holds from " + next + ", or clear In force to."));
      } else if (inOrder.get(i + 1).from().compareTo(next) > 0) {
        findings.add(
            inOrder
                .get(i + 1)
                .finding(
                    Question.GAP_IN_TIME,
                    "inForceFrom",
                    "Nothing is owed from " + next + " until this row begins.",
                    "Begin on " + next + ", or end " + edition.reference() + " later."));
      }
    }
  }

  /** Two rows of one clause that one event raises are one duty: they cannot ask for two things. */
  private void compare(PlacedRow one, PlacedRow other) {
    boolean sameDuty =
        one.clause().equals(other.clause())
            && one.row().kind() == other.row().kind()
            && one.raisedBy().equals(other.raisedBy())
            && one.isInForceWith(other);
    if (!sameDuty) {
      return;
    }
    boolean sameRegime = regime(one).equals(regime(other));
    if (sameRegime) {
      findings.add(
          other.finding(
              Question.CONTRADICTION,
              "clause",
              one.reference() + " says something else of the same at the same time.",
              "Keep one of them, or let one end on the day before the other begins."));
    } else if (isAlways(one) || isAlways(other)) {
      PlacedRow hidden = isAlways(one) ? other : one;
      PlacedRow hiding = isAlways(one) ? one : other;
      findings.add(
          hidden.finding(
              Question.SHADOWED,
              "regime",
              hiding.reference() + " asks for it at any time already.",
              "Give " + hiding.reference() + " a regime of its own, or delete this row."));
    }
  }

  private static boolean isAlways(PlacedRow row) {
    return regime(row).equals(RegimeKind.ALWAYS);
  }

  private static String regime(PlacedRow row) {
    return row.row().cell("regime");
  }
}
