package practicestandards.rules.time;

import java.time.Instant;
import java.time.LocalDate;

/** The one English sentence that says how a limit was counted. */
final class ReceiptSentence {
  private ReceiptSentence() {}

  static String after(
      Limit limit, LocalDate from, int skipped, LocalDate due, WorkingCalendar calendar) {
    StringBuilder sentence = new StringBuilder(160);
    if (limit.amount() == 0) {
      onTheDay(sentence, due);
    } else {
      EnglishWords.date(sentence.append(limit).append(" after "), from);
      leavingOut(sentence, skipped).append(limit.amount() == 1 ? " ends on " : " end on ");
      EnglishWords.date(sentence, due).append('.');
    }
    return beyondKnown(sentence, limit, due, calendar).toString();
  }

  static String before(
      Limit limit, LocalDate meeting, int skipped, LocalDate due, WorkingCalendar calendar) {
    StringBuilder sentence = new StringBuilder(160);
    if (limit.amount() == 0) {
      onTheDay(sentence, due);
    } else {
      EnglishWords.date(sentence.append("At least ").append(limit).append(" before "), meeting);
      leavingOut(sentence, skipped).append(" is by the end of ");
      EnglishWords.date(sentence, due).append('.');
    }
    return beyondKnown(sentence, limit, meeting, calendar).toString();
  }

  static String beginningWith(Limit limit, LocalDate first, LocalDate last) {
    StringBuilder sentence = new StringBuilder(160).append(limit).append(" beginning with ");
    EnglishWords.date(sentence, first).append(limit.amount() == 1 ? " ends on " : " end on ");
    EnglishWords.date(sentence, last).append("; not before ");
    return EnglishWords.date(sentence, last.plusDays(1)).append('.').toString();
  }

  static String hoursAfter(Limit limit, Instant from, Instant due) {
    StringBuilder sentence = new StringBuilder(160).append(limit).append(" after ");
    EnglishWords.time(sentence, from).append(limit.amount() == 1 ? " ends at " : " end at ");
    return EnglishWords.time(sentence, due).append('.').toString();
  }

  static String hoursBefore(Limit limit, Instant meeting, Instant due) {
    StringBuilder sentence = new StringBuilder(160);
    sentence.append("At least ").append(limit).append(" before ");
    EnglishWords.time(sentence, meeting).append(" is by ");
    return EnglishWords.time(sentence, due).append('.').toString();
  }

  private static void onTheDay(StringBuilder sentence, LocalDate due) {
    EnglishWords.date(sentence.append("On the day is by the end of "), due).append('.');
  }

  private static StringBuilder leavingOut(StringBuilder sentence, int skipped) {
    return skipped == 0
        ? sentence
        : sentence.append(", leaving out ").append(Unit.DAYS.counted(skipped)).append(',');
  }

  /** Only a count of working days depends on holidays that are not published yet. */
  private static StringBuilder beyondKnown(
      StringBuilder sentence, Limit limit, LocalDate last, WorkingCalendar calendar) {
    LocalDate known = calendar.lastKnownDay();
    if (limit.unit() == Unit.WORKING_DAYS && last.isAfter(known)) {
      sentence.append(" Bank holidays after ");
      EnglishWords.date(sentence, known).append(" are not known yet; the usual ones are assumed.");
    }
    return sentence;
  }
}
