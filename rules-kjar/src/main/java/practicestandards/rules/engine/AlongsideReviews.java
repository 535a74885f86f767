package practicestandards.rules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.time.Deadline;
import practicestandards.rules.time.EnglishWords;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Receipt;
import practicestandards.rules.time.Unit;

/** Duties to do something on the day of a looked-after review or shortly before it. */
public final class AlongsideReviews {
  private AlongsideReviews() {}

  /**
   * What is owed with each review from a number on.
   *
   * @param setting the setting that says how many working days before the review still count
   */
  public static List<Obligation> owed(
      CaseContext context,
      Terms terms,
      ReviewCycle cycle,
      int first,
      Timeline events,
      String setting) {
    Integer days = context.getReference().settings().get(setting);
    List<Obligation> owed = new ArrayList<>();
    for (int number = first; number <= cycle.lastNumber(); number++) {
      Event review = cycle.numbered(number);
      if (review != null && context.isInForce(terms, review.at().date())) {
        Duty duty = Duty.undated(terms, review, review.reference());
        owed.add(
            days == null
                ? context.judge().notEvaluable(duty, List.of("settings." + setting))
                : judged(context, duty, cycle.isHeld(review), days, events));
      }
    }
    return owed;
  }

  private static Obligation judged(
      CaseContext context, Duty undated, boolean held, int days, Timeline events) {
    LocalDate day = undated.start().date();
    LocalDate first = context.calendar().minus(day, days);
    Deadline deadline = new Deadline(day, null, false, receipt(first, day, days));
    Duty duty = window(undated, Moment.of(first), deadline, held);
    return context.judge().judge(duty, outcome(first, day, events), deadline, null);
  }

  /** Once the review is held, its day is the last. */
  private static Duty window(Duty duty, Moment first, Deadline deadline, boolean held) {
    @Nullable Moment noEnd = null;
    return new Duty(
        duty.clause(),
        duty.id(),
        duty.occurrence(),
        duty.because(),
        first,
        deadline,
        noEnd,
        held,
        duty.assuming());
  }

  private static Outcome outcome(LocalDate first, LocalDate last, Timeline events) {
    for (Event event : events.getEvents()) {
      LocalDate day = event.at().date();
      if (!day.isBefore(first) && !day.isAfter(last)) {
        return new Outcome.Done(event);
      }
    }
    Completeness completeness = events.completeness();
    return completeness.covers(Moment.of(first))
        ? Outcome.NOT_DONE
        : new Outcome.Unknown(completeness.unknown());
  }

  private static Receipt receipt(LocalDate first, LocalDate day, int days) {
    String sentence =
        "On "
            + EnglishWords.of(day)
            + ", or in the "
            + Unit.WORKING_DAYS.counted(days)
            + " before it, from "
            + EnglishWords.of(first)
            + ".";
    return new Receipt("with the review", first, List.of(), day, sentence);
  }
}
