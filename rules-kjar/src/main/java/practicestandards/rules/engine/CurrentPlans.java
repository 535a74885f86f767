package practicestandards.rules.engine;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.records.CaseOpening;
import practicestandards.rules.records.Plan;
import practicestandards.rules.records.PlanKind;
import practicestandards.rules.time.Moment;

/** Whether a child has a plan while the case is open at a tier that carries one. */
public final class CurrentPlans {
  private static final Map<CaseOpening.Tier, Set<PlanKind>> PLANS =
      new EnumMap<>(
          Map.of(
              CaseOpening.Tier.EARLY_HELP, Set.of(PlanKind.EARLY_HELP),
              CaseOpening.Tier.CHILD_IN_NEED, Set.of(PlanKind.CHILD_IN_NEED),
              CaseOpening.Tier.CHILD_PROTECTION, Set.of(PlanKind.CHILD_PROTECTION),
              CaseOpening.Tier.LOOKED_AFTER, Set.of(PlanKind.CARE, PlanKind.PATHWAY),
              CaseOpening.Tier.CARE_LEAVER, Set.of(PlanKind.PATHWAY)));

  private CurrentPlans() {}

  /** A plan of the tier's kind is in use today or, once the case is closed, was at its end. */
  public static List<Obligation> owed(
      CaseContext context, Terms terms, Regime planned, Collection<?> plans) {
    Regime open = planned.asAt(context.getAsOf());
    Event opened = open == null ? null : open.opened();
    Set<PlanKind> kinds = opened == null ? null : PLANS.get(tier(opened));
    if (open == null || opened == null || kinds == null) {
      return List.of();
    }
    Moment closed = open.span().to();
    Event inUse =
        plans.stream()
            .map(Plan.class::cast)
            .filter(plan -> plan.kind() != null && kinds.contains(plan.kind()))
            .map(plan -> Event.of(plan, "createdAt", "endedAt"))
            .filter(plan -> isInUse(plan, closed))
            .min(Event.IN_ORDER)
            .orElse(null);
    return FollowingActs.owed(
        context,
        terms,
        opened,
        inUse,
        closed,
        context.unknownSince(Regimes.LONG_AGO, List.of("plan.createdAt", "plan.kind")),
        context.missing(List.of("plan.endedAt", "caseOpening.endedAt")),
        opened.reference());
  }

  private static CaseOpening.@Nullable Tier tier(Event opened) {
    return ((CaseOpening) opened.record()).tier();
  }

  private static boolean isInUse(Event plan, @Nullable Moment closed) {
    Moment ended = plan.until();
    return ended == null || closed != null && !ended.date().isBefore(closed.date());
  }
}
