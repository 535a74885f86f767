package practicestandards.rules.engine;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.RecordMoment;
import practicestandards.rules.records.Placement;
import practicestandards.rules.time.Deadline;
import practicestandards.rules.time.Limit;
import practicestandards.rules.time.Moment;

/**
 * What a protection plan or a period of care leaves to the pattern that follows it: the last visit,
 * and by when the next one was owed.
 */
final class Handover {
  private Handover() {}

  /** Whether a stretch begins where such a pattern ended. */
  static boolean begins(Regime regime) {
    return pattern(regime, null) != null;
  }

  /** By when the next event was owed when that pattern ended; absent where none was. */
  static @Nullable Deadline of(StandingDuty duty, Moment last) {
    String pattern = pattern(duty.regime(), duty.context());
    Limit limit = pattern == null ? null : limit(duty, pattern);
    return limit == null ? null : limit.after(last, duty.context().calendar());
  }

  private static @Nullable Limit limit(StandingDuty duty, String pattern) {
    LocalDate day = duty.regime().span().from().date();
    return duty.context().rowsIn(pattern, duty.events().getName()).stream()
        .map(ClauseRule::terms)
        .filter(terms -> terms.limit() != null && duty.context().isInForce(terms, day))
        .map(Terms::limit)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String pattern(Regime regime, @Nullable CaseContext context) {
    RecordMoment began = regime.began();
    if (regime.fresh() || began == null || !began.moment().equals("endedAt")) {
      return null;
    }
    return switch (began.recordType()) {
      case "childProtectionPlan" -> "CHILD_PROTECTION_PLAN";
      case "periodOfCare" ->
          context != null && isPermanent(context, began.at())
              ? "PLACEMENT_PERMANENT"
              : "PLACEMENT_FIRST_YEAR";
      default -> null;
    };
  }

  private static boolean isPermanent(CaseContext context, Moment day) {
    List<Placement> there =
        context.records("placement").stream()
            .map(Placement.class::cast)
            .filter(placement -> placement.startedAt() != null)
            .filter(placement -> Event.of(placement, "startedAt", "endedAt").span().contains(day))
            .toList();
    return !there.isEmpty() && there.stream().allMatch(placement -> isPermanent(placement, day));
  }

  private static boolean isPermanent(Placement placement, Moment day) {
    Moment agreed = placement.permanenceAgreedAt();
    LocalDate anniversary = Event.of(placement, "startedAt", "").at().date().plusYears(1);
    return agreed != null && !agreed.date().isAfter(day.date()) && !anniversary.isAfter(day.date());
  }
}
