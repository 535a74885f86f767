package practicestandards.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.time.Deadline;
import practicestandards.rules.time.Limit;
import practicestandards.rules.time.Moment;
import practicestandards.rules.words.Counting;
import practicestandards.rules.words.Occasion;

/** Duties with a limit after an event. */
public final class Deadlines {
  private Deadlines() {}

  /** What is owed within the limit of each event, or of the first, that a regime raises it from. */
  public static List<Obligation> owed(
      CaseContext context,
      Terms terms,
      Regime planned,
      Timeline clock,
      Occasion occasion,
      Timeline metBy,
      Counting counting) {
    Regime regime = planned.asAt(context.getAsOf());
    if (regime == null) {
      return List.of();
    }
    List<Event> starts = clock.raisedIn(regime);
    Timeline counted = metBy.countingIn(regime);
    List<Obligation> owed = new ArrayList<>();
    for (Event start : occasion == Occasion.FIRST ? first(starts) : starts) {
      Event done = counted.tiedTo(start).firstFrom(start.at(), start);
      if (terms.limit() == null) {
        Moment tooLate = earlier(regime.span().to(), start.until());
        owed.addAll(
            FollowingActs.owed(
                context,
                terms,
                start,
                done,
                tooLate,
                metBy.needs(),
                context.missing(clock.liftedBy()),
                start.reference()));
      } else if (context.isInForce(terms, start.at().date())) {
        Moment ends = earlier(regime.span().to(), start.until());
        List<String> lifting = new ArrayList<>(regime.kind().liftedBy());
        lifting.addAll(clock.liftedBy());
        List<String> assuming = context.missing(lifting);
        owed.add(after(context, terms, start, counted.tiedTo(start), counting, ends, assuming));
      }
    }
    return owed;
  }

  private static Obligation after(
      CaseContext context,
      Terms terms,
      Event start,
      Timeline metBy,
      Counting counting,
      @Nullable Moment ends,
      List<String> assuming) {
    Limit limit = Objects.requireNonNull(terms.limit());
    Deadline deadline = limit.after(start.at(), context.calendar());
    Duty duty =
        new Duty(
            terms.clause(),
            Duty.id(terms.clause(), start.reference()),
            1,
            List.of(start.asRecordMoment()),
            start.at(),
            deadline,
            ends,
            limit.amount() == 0,
            assuming);
    return context.judge().judge(duty, outcome(metBy, start, deadline, counting), deadline, limit);
  }

  private static Outcome outcome(
      Timeline metBy, Event start, Deadline deadline, Counting counting) {
    return switch (counting) {
      case FROM_THE_START -> metBy.outcome(start.at(), start, deadline);
      case FROM_THE_NEXT_DAY ->
          metBy.outcome(Moment.of(start.at().date().plusDays(1)), start, deadline);
      case A_FURTHER_EVENT -> {
        Event first = metBy.firstFrom(start.at(), start);
        yield first == null
            ? metBy.outcome(start.at(), start, deadline)
            : metBy.outcome(first.at(), first, deadline);
      }
    };
  }

  private static List<Event> first(List<Event> events) {
    return events.subList(0, Math.min(1, events.size()));
  }

  static @Nullable Moment earlier(@Nullable Moment one, @Nullable Moment other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.earliest().isBefore(other.earliest()) ? one : other;
  }
}
