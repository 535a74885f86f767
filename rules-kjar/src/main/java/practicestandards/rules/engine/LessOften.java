package practicestandards.rules.engine;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.records.AgreedFrequency;
import practicestandards.rules.records.Role;
import practicestandards.rules.time.Limit;

/** Agreements for something to happen less often than before, which are talked over first. */
public final class LessOften {
  private static final List<String> DISCUSSION =
      List.of("agreedFrequency.discussedAt", "agreedFrequency.discussedWithRoles");

  private LessOften() {}

  /**
   * A discussion with social worker, line manager and independent reviewing officer, on or before
   * the day of each agreement for an interval longer than the one before it.
   *
   * @param terms the clause; its limit is the interval before the first agreement
   */
  public static List<Obligation> owedDiscussed(
      CaseContext context, Terms terms, Regime planned, Agreements agreed) {
    Regime regime = planned.asAt(context.getAsOf());
    if (regime == null) {
      return List.of();
    }
    List<Obligation> owed = new ArrayList<>();
    Limit before = Objects.requireNonNull(terms.limit());
    for (Agreements.Agreement agreement : agreed.inOrder()) {
      Event event = agreement.event();
      if (regime.raisesFrom(event) && StandingDuty.isLooser(agreement.limit(), before, false)) {
        owed.addAll(
            Orders.owed(
                context,
                terms,
                event,
                discussion((AgreedFrequency) event.record()),
                false,
                context.missing(DISCUSSION),
                List.of(),
                event.reference()));
      }
      before = agreement.limit();
    }
    return owed;
  }

  private static @Nullable Event discussion(AgreedFrequency agreed) {
    Set<Role> took = EnumSet.noneOf(Role.class);
    took.addAll(agreed.discussedWithRoles());
    boolean all =
        took.contains(Role.SOCIAL_WORKER)
            && (took.contains(Role.LINE_MANAGER) || took.contains(Role.TEAM_MANAGER))
            && took.contains(Role.INDEPENDENT_REVIEWING_OFFICER);
    return all ? Event.ofAny(agreed, "discussedAt") : null;
  }
}
