package practicestandards.rules.engine;

import java.time.LocalDate;
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

  /** What is owed within the limit of each event, or of the first, that raises it. */
  public static List<Obligation> owed(
      Raising raising,
      Terms terms,
      String clock,
      Occasion occasion,
      Timeline metBy,
      Counting counting) {
    return owed(
        raising.getCase(),
        terms,
        raising.getRegime(),
        raising.raised(clock),
        occasion,
        metBy,
        counting);
  }

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
    List<String> assuming = new ArrayList<>(context.assuming(regime, clock, metBy));
    clock.presumed().stream().filter(fact -> !assuming.contains(fact)).forEach(assuming::add);
    List<Obligation> owed = new ArrayList<>();
    for (Event raised : occasion == Occasion.FIRST ? first(starts) : starts) {
      Event start =
          context.life().starting(raised, counted.inLife(), lastDay(context, terms, raised));
      if (start == null) {
        continue;
      }
      Timeline answers =
          counting == Counting.FROM_THE_MOMENT
              ? counted.tiedTo(start).only(event -> event.isAtOrAfter(start.at()))
              : counted.tiedTo(start);
      if (terms.limit() == null) {
        Moment tooLate = ends(context, regime, start, counted);
        owed.addAll(
            FollowingActs.owed(
                context,
                terms,
                start,
                first(answers, start, counting),
                tooLate,
                context.isNobodyLeft(metBy.reaches(), tooLate),
                context.unknownSince(from(answers, start, counting), metBy.needs()),
                assuming,
                start.reference()));
      } else if (context.isInForce(terms, start.at().date())) {
        Moment ends = ends(context, regime, start, counted);
        owed.add(after(context, terms, start, answers, counting, ends, assuming));
      }
    }
    return owed;
  }

  private static @Nullable LocalDate lastDay(CaseContext context, Terms terms, Event raised) {
    Limit limit = terms.limit();
    return limit == null ? null : limit.after(raised.at(), context.calendar()).dueDate();
  }

  /** When the pattern, what raised it or the child's life ends. */
  private static @Nullable Moment ends(
      CaseContext context, Regime regime, Event start, Timeline metBy) {
    Moment ended = earlier(regime.span().to(), start.until());
    return earlier(ended, context.life().ends(metBy.inLife()));
  }

  /** From when an event counts. */
  private static Moment from(Timeline metBy, Event start, Counting counting) {
    return switch (counting) {
      case FROM_THE_START, FROM_THE_MOMENT, A_FURTHER_EVENT -> start.at();
      case FROM_THE_NEXT_DAY -> Moment.of(start.at().date().plusDays(1));
      case NAMED_EVEN_BEFORE -> metBy.names(start) ? Regimes.LONG_AGO : start.at();
      case ALREADY_THERE -> Regimes.LONG_AGO;
    };
  }

  private static @Nullable Event first(Timeline metBy, Event start, Counting counting) {
    Event first = metBy.firstFrom(from(metBy, start, counting), start);
    return first == null || counting != Counting.A_FURTHER_EVENT
        ? first
        : metBy.firstFrom(first.at(), first);
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
                assuming)
            .presuming(metBy.presumed())
            .excusedIf(
                context.isNobodyLeft(
                    metBy.reaches(), earlier(ends, Moment.of(deadline.dueDate()))));
    return context.judge().judge(duty, outcome(metBy, start, deadline, counting), deadline, limit);
  }

  private static Outcome outcome(
      Timeline metBy, Event start, Deadline deadline, Counting counting) {
    Event other = counting == Counting.A_FURTHER_EVENT ? metBy.firstFrom(start.at(), start) : null;
    return other == null
        ? metBy.outcome(from(metBy, start, counting), start, deadline)
        : metBy.outcome(other.at(), other, deadline);
  }

  private static List<Event> first(List<Event> events) {
    return events.subList(0, Math.min(1, events.size()));
  }

  static @Nullable Moment earlier(@Nullable Moment one, @Nullable Moment other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return Moment.EARLIEST_FIRST.compare(one, other) < 0 ? one : other;
  }
}
