package practicestandards.service.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Breach;
import practicestandards.rules.findings.Lateness;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.sentences.Sentence;
import practicestandards.rules.standards.Clause;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Receipt;

/** One finding as a row of text, for the table and the workbook. */
record FindingLine(String child, Obligation obligation, Clause clause) {
  /** The headings of the table. */
  static final List<String> HEADINGS =
      List.of("Child", "Standard", "Status", "Due", "Late since", "How late", "What is owed");

  /** The headings of the workbook, which has more. */
  static final List<String> ALL_HEADINGS =
      List.of(
          "Child",
          "Standard",
          "Status",
          "Due",
          "Late since",
          "How late",
          "What is owed",
          "In a sentence",
          "Late until",
          "Counted from",
          "How it was counted",
          "Met by",
          "Missing",
          "Assuming",
          "Obligation");

  List<String> cells() {
    Breach breach = obligation.breach();
    return List.of(
        child,
        obligation.standard(),
        words(obligation.status().name()),
        text(obligation.dueDate()),
        breach == null ? "" : breach.since().toString(),
        breach == null ? "" : late(breach.late()),
        clause.title());
  }

  List<String> allCells() {
    Breach breach = obligation.breach();
    Moment until = breach == null ? null : breach.until();
    Receipt receipt = obligation.receipt();
    List<String> cells = new java.util.ArrayList<>(cells());
    cells.addAll(
        List.of(
            Sentence.of(obligation, clause),
            text(until),
            obligation.clockStartedAt().toString(),
            receipt == null ? "" : receipt.sentence(),
            String.join(", ", obligation.metBy().stream().map(it -> it.reference()).toList()),
            String.join(", ", obligation.missing()),
            String.join("; ", obligation.assuming()),
            obligation.id()));
    return cells;
  }

  private static String late(@Nullable Lateness late) {
    if (late == null) {
      return "";
    }
    String days = many(late.days(), "DAYS");
    return late.unit().equals("DAYS") ? days : many(late.amount(), late.unit()) + " (" + days + ")";
  }

  private static String many(long amount, String unit) {
    String words = words(unit);
    return amount + " " + (amount == 1 ? words.substring(0, words.length() - 1) : words);
  }

  private static String words(String constant) {
    return constant.toLowerCase(java.util.Locale.UK).replace('_', ' ');
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
