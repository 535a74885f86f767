package practicestandards.rules.engine;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.Child;
import practicestandards.rules.records.EhcAnnualReview;
import practicestandards.rules.records.EhcPlan;
import practicestandards.rules.time.Age;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Span;
import practicestandards.rules.words.EventKind;
import practicestandards.rules.words.RegimeKind;

/** From when to when an education, health and care plan is this authority’s to review. */
public final class EhcPlans {
  private static final int LAST_AGE = 25;
  private static final int EARLY_YEARS_END = 5;

  private EhcPlans() {}

  /**
   * From its issue until it ceases, is transferred, or the academic year ends in which the young
   * person turns 25; and the part of that before the fifth birthday.
   *
   * @param children the child, if recorded
   */
  public static List<Regime> regimes(CaseContext context, EhcPlan plan, Collection<?> children) {
    Event issued = Event.of(plan, "issuedAt", "ceasedAt");
    Moment end = Deadlines.earlier(plan.ceasedAt(), plan.transferredAt());
    LocalDate born = bornOn(children);
    if (born != null) {
      end = Deadlines.earlier(end, lastDay(context, Age.reached(born, LAST_AGE, 0)));
    }
    List<Regime> regimes = new ArrayList<>();
    Span whole = new Span(issued.at(), end);
    regimes.add(Regime.opening(RegimeKind.named("EHC_PLAN"), issued, whole));
    if (born != null) {
      LocalDate five = Age.reached(born, EARLY_YEARS_END, 0);
      regimes.addAll(
          Regimes.over(
              RegimeKind.named("EHC_PLAN_UNDER_FIVE"),
              issued,
              Regimes.before(List.of(whole), five),
              List.of(),
              null));
    }
    return regimes;
  }

  /** The reviews held, each until its plan was transferred: then the other authority answers. */
  public static Timeline reviewed(CaseContext context, Collection<?> reviews, Collection<?> plans) {
    List<Event> events = new ArrayList<>();
    for (Object each : reviews) {
      Event held = Event.of(EventKind.named("EHC_PLAN_REVIEWED"), (EhcAnnualReview) each);
      if (held != null) {
        Moment transferred = transferOf((EhcAnnualReview) each, plans);
        events.add(
            new Event(
                held.record(), held.type(), held.moment(), held.at(), transferred, held.tiedTo()));
      }
    }
    return context.timelineOf("EHC_PLAN_REVIEWED", events);
  }

  private static @Nullable Moment transferOf(EhcAnnualReview review, Collection<?> plans) {
    return plans.stream()
        .map(EhcPlan.class::cast)
        .filter(plan -> review.ehcPlanId() == null || plan.id().equals(review.ehcPlanId()))
        .map(EhcPlan::transferredAt)
        .filter(Objects::nonNull)
        .filter(transferred -> review.heldAt() != null && !transferred.isBefore(review.heldAt()))
        .min(Comparator.comparing(Moment::earliest))
        .orElse(null);
  }

  private static @Nullable LocalDate bornOn(Collection<?> children) {
    return children.stream()
        .map(child -> ((Child) child).dateOfBirth())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The last day of the academic year, September to August, in which a birthday falls. */
  private static @Nullable Moment lastDay(CaseContext context, LocalDate birthday) {
    LocalDate september = LocalDate.of(birthday.getYear(), Month.SEPTEMBER, 1);
    LocalDate next = birthday.isBefore(september) ? september : september.plusYears(1);
    return context.getReference().schoolTerms().stream()
        .filter(term -> term.firstDay().isBefore(next))
        .filter(term -> !term.firstDay().isBefore(next.minusYears(1)))
        .map(ReferenceData.Term::lastDay)
        .max(Comparator.naturalOrder())
        .map(last -> Moment.of(last.isBefore(birthday) ? birthday : last))
        .orElse(null);
  }
}
