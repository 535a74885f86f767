package practicestandards.rules.sentences;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.findings.RecordMoment;
import practicestandards.rules.time.EnglishWords;
import practicestandards.rules.time.Receipt;

/** By when something is due, and what that is counted from. */
final class ByWhen {
  private static final String ON_THE_DAY = "on the day";

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
    if (receipt == null || owed.progress() != null || owed.because().size() != 1) {
      return "";
    }
    RecordMoment raised = owed.because().get(0);
    String limit = receipt.limit();
    if (limit.equals(ON_THE_DAY)) {
      return raised.at().date().equals(due) ? ", the day of " + Phrases.of(raised) : "";
    }
    if (raised.moment().equals("dateOfBirth")) {
      return ", at the age of " + limit;
    }
    return isCounted(limit)
        ? ", " + limit + (isBefore(due, receipt) ? " before " : " after ") + from(owed, receipt)
        : "";
  }

  private static String from(Obligation owed, Receipt receipt) {
    RecordMoment raised = owed.because().get(0);
    return raised.at().date().equals(receipt.from())
        ? Phrases.dated(raised, owed.dueAt() != null)
        : EnglishWords.of(receipt.from());
  }

  private static boolean isBefore(LocalDate due, Receipt receipt) {
    return due.isBefore(receipt.from());
  }

  /** Whether the limit is one amount of one unit. */
  static boolean isCounted(@Nullable String limit) {
    return limit != null && limit.matches("\\d+ (working )?(hour|day|week|month|year)s?");
  }
}
