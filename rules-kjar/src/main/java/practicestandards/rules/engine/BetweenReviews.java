package practicestandards.rules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Breach;
import practicestandards.rules.findings.BreachKind;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.findings.Progress;
import practicestandards.rules.findings.RecordMoment;
import practicestandards.rules.findings.Status;
import practicestandards.rules.time.Deadline;
import practicestandards.rules.time.EnglishWords;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Receipt;

/**
 * Duties to do something once between one looked-after review and the next, the days of both not
 * counted. Judged when the next is held; until then open, or dated by the day that is planned.
 */
public final class BetweenReviews {
  private static final int REQUIRED = 1;

  private BetweenReviews() {}

  /** What is owed after the review of a number, once it is held. */
  public static List<Obligation> owed(
      CaseContext context, Terms terms, ReviewCycle cycle, int number, Timeline meetings) {
    Event review = cycle.numbered(number);
    return review == null || !cycle.isHeld(review)
        ? List.of()
        : after(context, terms, cycle, review, cycle.numbered(number + 1), meetings);
  }

  /** What is owed after each review held, from a number on. */
  public static List<Obligation> owedFrom(
      CaseContext context, Terms terms, ReviewCycle cycle, int first, Timeline meetings) {
    List<Obligation> owed = new ArrayList<>();
    for (int number = first; number <= cycle.lastNumber(); number++) {
      owed.addAll(owed(context, terms, cycle, number, meetings));
    }
    return owed;
  }

  private static List<Obligation> after(
      CaseContext context,
      Terms terms,
      ReviewCycle cycle,
      Event review,
      @Nullable Event next,
      Timeline meetings) {
    LocalDate day = review.at().date();
    if (!context.isInForce(terms, day.plusDays(1))) {
      return List.of();
    }
    boolean held = next != null && cycle.isHeld(next);
    boolean ahead = next != null && next.at().date().isAfter(context.getAsOf().date());
    LocalDate end = next != null && (held || ahead) ? next.at().date() : null;
    Event done = firstBetween(day, end, meetings);
    Duty duty = Duty.undated(terms, review, review.reference()).until(cycle.care().until());
    Duty dated = end == null ? duty : duty.by(lastDay(day, end));
    return List.of(judged(context, dated, done, held ? end : null, meetings.completeness()));
  }

  private static Obligation judged(
      CaseContext context,
      Duty duty,
      @Nullable Event done,
      @Nullable LocalDate nextHeld,
      Completeness completeness) {
    Judge judge = context.judge();
    Progress progress = new Progress(done == null ? 0 : REQUIRED, REQUIRED);
    if (done != null) {
      List<RecordMoment> metBy = List.of(done.asRecordMoment());
      return judge.counted(duty, Status.MET, metBy, progress, null);
    }
    if (!completeness.covers(duty.start())) {
      return judge.notEvaluable(duty, completeness.unknown());
    }
    if (nextHeld != null) {
      return judge.counted(duty, Status.MISSED, List.of(), progress, tooFew(duty, nextHeld));
    }
    return judge.counted(duty, unmet(duty, context.getAsOf()), List.of(), progress, null);
  }

  private static Status unmet(Duty duty, Moment asOf) {
    Deadline lastDay = duty.deadline();
    if (duty.ends() != null) {
      return Status.ENDED;
    }
    if (lastDay == null) {
      return Status.OPEN;
    }
    return lastDay.isAtRiskAt(asOf, duty.start()) ? Status.AT_RISK : Status.UPCOMING;
  }

  private static @Nullable Event firstBetween(
      LocalDate day, @Nullable LocalDate end, Timeline meetings) {
    return meetings.getEvents().stream()
        .filter(meeting -> meeting.at().date().isAfter(day))
        .filter(meeting -> end == null || meeting.at().date().isBefore(end))
        .findFirst()
        .orElse(null);
  }

  private static Deadline lastDay(LocalDate day, LocalDate end) {
    LocalDate last = end.minusDays(1);
    String sentence =
        "After the review of "
            + EnglishWords.of(day)
            + " and before that of "
            + EnglishWords.of(end)
            + ".";
    return new Deadline(
        last, null, false, new Receipt("between the reviews", day, List.of(), last, sentence));
  }

  private static Breach tooFew(Duty duty, LocalDate nextHeld) {
    Moment since = Moment.of(nextHeld);
    @Nullable Moment until = since;
    return new Breach(duty.id(), duty.clause(), BreachKind.TOO_FEW, since, until, null);
  }
}
