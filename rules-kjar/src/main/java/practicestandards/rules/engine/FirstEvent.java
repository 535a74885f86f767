package practicestandards.rules.engine;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.PeriodOfCare;
import practicestandards.rules.records.RecordValues;
import practicestandards.rules.time.Deadline;
import practicestandards.rules.time.Limit;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Unit;
import practicestandards.rules.words.Counting;
import practicestandards.rules.words.FirstGap;

/**
 * The event from which a rhythm is counted, where another clause asks for it: that it is late does
 * not silence the rhythm, which runs from that clause's last moment until it comes.
 *
 * @param asked from when the other clause asks for it; of two clauses, the first
 * @param last by when; of two clauses, the second once the event that the first asks for came
 */
record FirstEvent(Moment asked, Deadline last) {

  /** The first event of a rhythm; nothing where no other clause asks for it. */
  static Optional<FirstEvent> of(StandingDuty duty) {
    Regime regime = duty.regime();
    String setBy = duty.firstSetBy();
    if (duty.firstGap() != FirstGap.FROM_THE_FIRST_EVENT || setBy.isEmpty()) {
      return Optional.empty();
    }
    List<String> clauses = List.of(setBy.split(", "));
    Moment from = regime.firstClock();
    if (from == null && clauses.size() > 1 && beginsAsOpened(regime)) {
      from = regime.span().from();
    }
    FirstEvent first = null;
    for (String clause : clauses) {
      ClauseRule rule = from == null ? null : inForce(duty.context(), clause, from);
      Deadline last = rule == null || from == null ? null : last(duty, rule, from);
      if (rule == null || from == null || last == null) {
        break;
      }
      first = new FirstEvent(first == null ? asked(rule, from) : first.asked, last);
      boolean moreComes = !clause.equals(clauses.get(clauses.size() - 1));
      Event done = moreComes ? done(duty, rule, from) : null;
      from = done == null ? null : done.at();
    }
    return Optional.ofNullable(first);
  }

  /** Of a rhythm that was there when the standards came into force, nobody asks for the first. */
  private static boolean beginsAsOpened(Regime regime) {
    return regime.openedAt().date().equals(regime.span().from().date());
  }

  /** Whether it came too late, or is owed after its last moment. */
  boolean isLate(@Nullable Event came, Moment asOf) {
    return came == null ? last.isPastAt(asOf) : !last.isMetBy(came.at());
  }

  /** Whether an event of the first day may be too early for it. */
  boolean countsByInstant() {
    return last.dueAt() != null;
  }

  /** From when the rhythm runs meanwhile. */
  Moment lastMoment() {
    return last.dueAt() == null ? Moment.of(last.dueDate()) : Moment.of(last.dueAt());
  }

  private static @Nullable ClauseRule inForce(CaseContext context, String clause, Moment from) {
    return context.rulesOf(clause).stream()
        .filter(rule -> context.isInForce(rule.terms(), from.date()))
        .findFirst()
        .orElse(null);
  }

  /** The day on which the clock starts may be another clause's; the limit counts from it still. */
  private static Moment asked(ClauseRule rule, Moment from) {
    return rule.cell("Counting").equals(Counting.FROM_THE_NEXT_DAY.name())
        ? Moment.of(from.date().minusDays(1))
        : from;
  }

  private static @Nullable Deadline last(StandingDuty duty, ClauseRule rule, Moment from) {
    Limit limit = rule.terms().limit();
    if (limit != null) {
      return limit.after(asked(rule, from), duty.context().calendar());
    }
    Event review = rule.said().containsKey("ByFirstReview") ? firstReview(duty) : null;
    return review == null
        ? null
        : Limit.of(0, Unit.DAYS).after(review.at(), duty.context().calendar());
  }

  /** The first review of the period of care, once it was held. */
  private static @Nullable Event firstReview(StandingDuty duty) {
    Event opened = duty.regime().opened();
    if (opened == null || !(opened.record() instanceof PeriodOfCare care)) {
      return null;
    }
    CaseContext context = duty.context();
    List<CaseRecord> periods =
        context.records("periodOfCare").stream()
            .filter(each -> RecordValues.moment(each, "startedAt") != null)
            .toList();
    ReviewCycle cycle =
        ReviewCycle.of(context, care, periods, context.records("lookedAfterReview"));
    Event first = cycle.numbered(1);
    return first != null && cycle.isHeld(first) ? first : null;
  }

  private static @Nullable Event done(StandingDuty duty, ClauseRule rule, Moment from) {
    Event done = duty.context().events(rule.cell("MetBy")).firstFrom(from, null);
    return done != null && duty.regime().span().contains(done.at()) ? done : null;
  }
}
