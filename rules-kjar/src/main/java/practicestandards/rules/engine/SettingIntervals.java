package practicestandards.rules.engine;

import java.util.List;
import java.util.Objects;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.findings.RecordMoment;
import practicestandards.rules.time.Limit;
import practicestandards.rules.time.Unit;
import practicestandards.rules.words.FirstGap;

/** Duties that repeat as often as a setting of the authority says; unset, they cannot be judged. */
public final class SettingIntervals {
  private SettingIntervals() {}

  /** The duty, with the interval in weeks that is set; none where none is. */
  public static List<StandingDuty> standing(
      CaseContext context, Terms terms, Regime regime, Timeline events, String setting) {
    Limit weeks = context.getReference().limit(setting, Unit.WEEKS);
    return weeks == null
        ? List.of()
        : StandingDuty.of(
            context,
            terms.within(weeks.amount(), weeks.unit()),
            regime,
            events,
            FirstGap.FROM_THE_START);
  }

  /** The duty that cannot be judged because nothing is set; none where an interval is. */
  public static List<Obligation> unset(
      CaseContext context, Terms terms, Regime regime, String setting) {
    Regime known = regime.asAt(context.getAsOf());
    Regime inForce = known == null ? null : known.from(context.firstDay());
    if (inForce == null || context.getReference().limit(setting, Unit.WEEKS) != null) {
      return List.of();
    }
    RecordMoment began = Objects.requireNonNull(inForce.began());
    Duty duty =
        new Duty(
            terms.clause(),
            Duty.id(terms.clause(), inForce.openedReference()),
            1,
            List.of(began),
            inForce.span().from(),
            null,
            null,
            false,
            List.of());
    return List.of(context.judge().notEvaluable(duty, List.of("settings." + setting)));
  }
}
