package practicestandards.rules.sentences;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.findings.RecordMoment;
import practicestandards.rules.time.EnglishWords;
import practicestandards.rules.time.Receipt;

/** By when something is due, and what that is counted from. */
final class ByWhen {
  private static final String ON_THE_DAY = "on the day";
  private static final String BIRTH = "dateOfBirth";
  private static final Pattern COUNTED =
      Pattern.compile("\\d+ (working )?(hour|day|week|month|year)s?");

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
    Optional<RecordMoment> start =
        owed.because().stream().filter(each -> each.at().date().equals(from)).findFirst();
    String limit = receipt.limit();
    if (limit.equals(ON_THE_DAY)) {
      return start.map(day -> ", the day of " + Phrases.of(day)).orElse("");
    }
    if (start.filter(each -> each.moment().equals(BIRTH)).isPresent()) {
      return ", at the age of " + limit;
    }
    return isCounted(limit)
        ? ", "
            + limit
            + (due.isBefore(from) ? " before " : " after ")
            + start
                .map(each -> Phrases.dated(each, owed.dueAt() != null))
                .orElseGet(() -> EnglishWords.of(from))
        : "";
  }

  /** Whether the limit is one amount of one unit. */
  static boolean isCounted(String limit) {
    return COUNTED.matcher(limit).matches();
  }
}
