package practicestandards.rules.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import practicestandards.rules.tables.AuthorityTables.Finding;
import practicestandards.rules.tables.AuthorityTables.Question;
import practicestandards.rules.time.Limit;
import practicestandards.rules.time.Unit;
import practicestandards.rules.words.AgreedInterval;
import practicestandards.rules.words.RegimeKind;

/**
 * Rows of different clauses that the same event meets: the one that allows more says nothing that
 * the other does not, unless it holds where the other does not.
 */
final class SiblingRows {
  private final List<PlacedRow> intervals;
  private final List<PlacedRow> rows;

  SiblingRows(List<PlacedRow> rows) {
    this.intervals = rows.stream().filter(row -> row.row().kind() == TableKind.INTERVALS).toList();
    this.rows = rows.stream().filter(row -> limit(row).isPresent()).toList();
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (PlacedRow row : rows) {
      for (PlacedRow sibling : rows) {
        if (areSiblings(row, sibling) && isLooser(row, sibling)) {
          findings.add(
              row.finding(
                  Question.LOOSER_THAN_SIBLING,
                  "amount",
                  sibling.clause()
                      + ", "
                      + sibling.reference()
                      + ", asks for the same within "
                      + limit(sibling).map(Limit::toString).orElse("")
                      + ".",
                  "Correct the limit, or record why both hold."));
        }
      }
    }
    findings.addAll(turns());
    return findings;
  }

  /** A gap runs on from one clause to the next, so all count the same events in the same manner. */
  private List<Finding> turns() {
    List<Finding> findings = new ArrayList<>();
    Map<String, PlacedRow> firstOfFamily = new HashMap<>();
    for (PlacedRow row : intervals) {
      PlacedRow first = firstOfFamily.putIfAbsent(family(row), row);
      for (String variable : List.of("metBy", "firstGap")) {
        if (first != null && takesTurns(row) && !same(row, first, variable)) {
          findings.add(
              row.finding(
                  Question.TURNS_DISAGREE,
                  variable,
                  "The row takes turns with "
                      + first.reference()
                      + ", where it is "
                      + first.row().cell(variable)
                      + ".",
                  "Write the same in all rows that take turns."));
        }
      }
    }
    return findings;
  }

  private static boolean takesTurns(PlacedRow row) {
    return RegimeKind.named(row.row().cell("regime")).turns() != null;
  }

  private static boolean areSiblings(PlacedRow row, PlacedRow sibling) {
    if (row.clause().equals(sibling.clause())
        || row.row().kind() != sibling.row().kind()
        || !row.isInForceWith(sibling)
        || !same(row, sibling, "metBy")) {
      return false;
    }
    return row.row().kind() == TableKind.INTERVALS
        ? same(row, sibling, "regime") || hasCeiling(sibling) && family(row).equals(family(sibling))
        : row.raisedBy().equals(sibling.raisedBy())
            && same(row, sibling, "regime")
            && same(row, sibling, "counting");
  }

  private static boolean hasCeiling(PlacedRow row) {
    return row.row().cell("agreedInterval").equals(AgreedInterval.CEILING.name());
  }

  /** Regimes that take turns are one family; another stands for itself. */
  private static String family(PlacedRow row) {
    RegimeKind regime = RegimeKind.named(row.row().cell("regime"));
    String turns = regime.turns();
    return turns == null ? regime.name() : turns;
  }

  private static boolean isLooser(PlacedRow row, PlacedRow sibling) {
    return limit(row).map(Limit::nominalDays).orElse(0)
        > limit(sibling).map(Limit::nominalDays).orElse(0);
  }

  private static boolean same(PlacedRow row, PlacedRow sibling, String variable) {
    return row.row().cell(variable).equals(sibling.row().cell(variable));
  }

  private static Optional<Limit> limit(PlacedRow row) {
    boolean limited =
        row.row().kind() == TableKind.DEADLINES || row.row().kind() == TableKind.INTERVALS;
    return limited && !row.row().cell("amount").isEmpty()
        ? Optional.of(
            Limit.of(
                Integer.parseInt(row.row().cell("amount")), Unit.valueOf(row.row().cell("unit"))))
        : Optional.empty();
  }
}
