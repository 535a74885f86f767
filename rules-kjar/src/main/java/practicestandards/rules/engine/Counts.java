package practicestandards.rules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import practicestandards.rules.time.Span;

/** Duties to do something so many times in a period: judged when the period is over. */
public final class Counts {
  private Counts() {}

  /** A period to count in; both days belong to it. */
  private record Period(LocalDate first, LocalDate last, String idPart) {}

  /** So many in each anniversary year of the record that opens the pattern. */
  public static List<Obligation> eachYear(
      Holding held, Terms terms, Timeline counted, int required) {
    return eachYear(held.getCase(), terms, held.getRegime(), counted, required);
  }

  /** So many in each anniversary year of the record that opens the regime. */
  public static List<Obligation> eachYear(
      CaseContext context, Terms terms, Regime planned, Timeline events, int required) {
    Regime known = planned.asAt(context.getAsOf());
    Regime regime = known == null ? null : context.life().of(known, events.inLife());
    if (regime == null) {
      return List.of();
    }
    List<Obligation> owed = new ArrayList<>();
    LocalDate opened = regime.openedAt().date();
    Moment ended = regime.span().to();
    LocalDate end = ended == null ? context.getAsOf().date() : ended.date();
    for (int year = 0; !opened.plusYears(year).isAfter(end); year++) {
      LocalDate first = opened.plusYears(year);
      if (Regime.isOnLastDay(regime.span(), Moment.of(first))) {
        break;
      }
      Period period = new Period(first, opened.plusYears(year + 1).minusDays(1), "year:" + first);
      owed.addAll(in(context, terms, regime, events, required, period, year + 1));
    }
    return owed;
  }

  /** So many in each term that lies wholly inside the regime, so far as the term has begun. */
  public static List<Obligation> eachTerm(
      CaseContext context,
      Terms terms,
      Regime planned,
      Timeline events,
      int required,
      List<ReferenceData.Term> published) {
    Regime regime = planned.asAt(context.getAsOf());
    if (regime == null) {
      return List.of();
    }
    List<Obligation> owed = new ArrayList<>();
    for (ReferenceData.Term term : published) {
      boolean begun = !term.firstDay().isAfter(context.getAsOf().date());
      boolean inside =
          !term.firstDay().isBefore(regime.span().from().date())
              && regime.span().contains(Moment.of(term.firstDay()));
      if (begun && inside) {
        Period period = new Period(term.firstDay(), term.lastDay(), "term:" + term.firstDay());
        owed.addAll(in(context, terms, regime, events, required, period, owed.size() + 1));
      }
    }
    return owed;
  }

  private static List<Obligation> in(
      CaseContext context,
      Terms terms,
      Regime regime,
      Timeline events,
      int required,
      Period period,
      int number) {
    if (!context.isInForce(terms, period.first())) {
      return List.of();
    }
    Span span = new Span(Moment.of(period.first()), Moment.of(period.last()));
    List<RecordMoment> done =
        events.countingIn(regime).getEvents().stream()
            .filter(event -> span.contains(event.at()) && regime.span().contains(event.at()))
            .limit(required)
            .map(Event::asRecordMoment)
            .toList();
    RecordMoment began = regime.began();
    Duty duty =
        new Duty(
            terms.clause(),
            Duty.id(terms.clause(), regime.openedReference(), period.idPart()),
            number,
            began == null ? List.of() : List.of(began),
            Moment.of(period.first()),
            lastDay(period, required, events.label()),
            regime.span().to(),
            false,
            context.assuming(regime, events));
    return List.of(judged(context, duty, done, required, events));
  }

  private static Obligation judged(
      CaseContext context, Duty duty, List<RecordMoment> done, int required, Timeline events) {
    Judge judge = context.judge();
    Deadline lastDay = duty.deadline();
    Progress progress = new Progress(done.size(), required);
    if (done.size() >= required) {
      return judge.counted(duty, Status.MET, done, progress, null);
    }
    Completeness completeness = events.completeness();
    if (!completeness.covers(duty.start())) {
      return judge.notEvaluable(duty, completeness.unknown());
    }
    Moment ends = duty.ends();
    if (ends != null && lastDay != null && !ends.date().isAfter(lastDay.dueDate())) {
      return judge.counted(duty, Status.ENDED, done, progress, null);
    }
    if (lastDay != null && lastDay.isPastAt(context.getAsOf())) {
      return judge.counted(duty, Status.MISSED, done, progress, tooFew(duty, lastDay));
    }
    boolean atRisk = lastDay != null && lastDay.isAtRiskAt(context.getAsOf(), duty.start());
    return judge.counted(duty, atRisk ? Status.AT_RISK : Status.UPCOMING, done, progress, null);
  }

  private static Deadline lastDay(Period period, int required, String counted) {
    String sentence =
        "%s%s at least %s between %s and %s, both days included."
            .formatted(
                counted.substring(0, 1).toUpperCase(Locale.ROOT),
                counted.substring(1),
                required == 1 ? "once" : required == 2 ? "twice" : required + " times",
                EnglishWords.of(period.first()),
                EnglishWords.of(period.last()));
    Receipt receipt =
        new Receipt(
            required + " in the period", period.first(), List.of(), period.last(), sentence);
    return new Deadline(period.last(), null, false, receipt);
  }

  private static Breach tooFew(Duty duty, Deadline lastDay) {
    Moment since = lastDay.dayAfter();
    @Nullable Moment until = since;
    return new Breach(duty.id(), duty.clause(), BreachKind.TOO_FEW, since, until, null);
  }
}
