package practicestandards.rules.sentences;

import java.time.LocalDate;
import java.util.Objects;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.findings.Progress;

/**
 * The parts of which an obligation's sentence is made.
 *
 * @param owed the obligation
 */
record Told(Obligation owed) {

  /** What raised it, with its date. */
  String raised() {
    return Phrases.dated(owed.because(), inHours());
  }

  /** What met it, with its date. */
  String metBy() {
    return Phrases.dated(owed.metBy(), inHours());
  }

  /** {@code 1 of 2}. */
  String counted() {
    Progress progress = Objects.requireNonNull(owed.progress());
    return progress.done() + " of " + progress.required();
  }

  /** Whether it is owed or only recommended. */
  String due() {
    return owed.advisory() ? "recommended" : "due";
  }

  /** {@code was due by …}, or since when it was owed where no last day is set. */
  String wasDue() {
    LocalDate due = owed.dueDate();
    return due == null
        ? "owed since " + raised()
        : "was " + due() + " " + ByWhen.counted(owed, due);
  }

  /** Whether times decide, and not dates alone. */
  private boolean inHours() {
    return owed.dueAt() != null;
  }
}
