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

  static String hoursAfter(Limit limit, Moment from, Instant due) {
    return limit
        + " after "
        + start(from)
        + runsTo(limit, from)
        + EnglishWords.lastMoment(Moment.of(due).date(), due, !from.hasTime())
        + ".";
  }

  static String hoursBefore(Limit limit, Moment meeting, Instant due) {
    return "At least "
        + limit
        + " before "
        + start(meeting)
        + " is by "
        + EnglishWords.lastMoment(Moment.of(due).date(), due, !meeting.hasTime())
        + ".";
  }

  private static String start(Moment start) {
    return start.hasTime()
        ? EnglishWords.of(start)
        : EnglishWords.of(start) + " (no time recorded)";
  }

  private static String runsTo(Limit limit, Moment from) {
    String s = limit.amount() == 1 ? "s" : "";
    return from.hasTime() ? " end" + s + " at " : " run" + s + " to ";
  }

  private static void onTheDay(StringBuilder sentence, LocalDate due) {
    EnglishWords.date(sentence.append("By the end of "), due).append(", the day itself.");
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
