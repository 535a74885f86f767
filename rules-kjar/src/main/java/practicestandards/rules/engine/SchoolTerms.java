package practicestandards.rules.engine;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.time.Limit;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Span;

/** What is owed in each of the authority's school terms. */
public final class SchoolTerms {
  private SchoolTerms() {}

  /**
   * So many events in each term that begins after the first of them, or after the last moment for
   * the first; the authority's terms must be loaded.
   *
   * @param became when the clause that asks for the first event begins to ask for it
   */
  public static List<Obligation> owed(
      CaseContext context,
      Terms terms,
      Regime planned,
      Timeline became,
      Timeline events,
      int required) {
    Regime known = planned.asAt(context.getAsOf());
    Regime regime = known == null ? null : sinceFirst(context, terms, known, became, events);
    Event opened = planned.opened();
    if (opened == null || regime == null || regime.from(context.firstDay()) == null) {
      return List.of();
    }
    List<ReferenceData.Term> published = context.getReference().schoolTerms();
    if (published.isEmpty()) {
      Duty duty = Duty.undated(terms, opened, opened.reference());
      return List.of(context.judge().notEvaluable(duty, List.of("reference.schoolTerms")));
    }
    return Counts.eachTerm(context, terms, regime, events, required, published);
  }

  /** The regime from the day after the first event, or after the day by which it was owed. */
  private static @Nullable Regime sinceFirst(
      CaseContext context, Terms terms, Regime regime, Timeline became, Timeline events) {
    Event asked =
        became.all().stream().filter(each -> each.equals(regime.opened())).findFirst().orElse(null);
    Event first = events.firstFrom(regime.openedAt(), null);
    Moment last = asked == null ? null : lastMoment(context, terms, asked);
    boolean late = last != null && context.getAsOf().date().isAfter(last.date());
    Moment begun = Deadlines.earlier(first == null ? null : first.at(), late ? last : null);
    Moment end = regime.span().to();
    if (begun == null || end != null && !begun.date().isBefore(end.date())) {
      return null;
    }
    Span span = new Span(Moment.of(begun.date().plusDays(1)), end);
    return new Regime(regime.kind(), regime.opened(), regime.began(), span, true, null);
  }

  private static @Nullable Moment lastMoment(CaseContext context, Terms terms, Event asked) {
    for (ClauseRule rule : context.rulesOf(terms.clause())) {
      for (ClauseRule first : context.rulesOf(rule.cell("FirstSetBy"))) {
        if (context.isInForce(first.terms(), asked.at().date())) {
          Limit limit = Objects.requireNonNull(first.terms().limit());
          return Moment.of(limit.after(asked.at(), context.calendar()).dueDate());
        }
      }
    }
    return null;
  }
}
