package practicestandards.rules.engine;

import java.util.ArrayList;
import java.util.List;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.time.Unit;

/** Duties whose limit is a setting of the authority; unset, they cannot be judged. */
public final class SettingLimits {
  private SettingLimits() {}

  /** What is owed within so many working days of each event, as the setting says. */
  public static List<Obligation> owedInWorkingDays(
      CaseContext context,
      Terms terms,
      Regime regime,
      Timeline clock,
      Timeline metBy,
      String setting) {
    Integer days = context.getReference().settings().get(setting);
    if (days != null) {
      return Deadlines.owed(
          context,
          terms.within(days, Unit.WORKING_DAYS),
          regime,
          clock,
          Occasion.EACH,
          metBy,
          Counting.FROM_THE_START);
    }
    List<Obligation> owed = new ArrayList<>();
    for (Event event : clock.raisedIn(regime)) {
      if (context.isInForce(terms, event.at().date())) {
        Duty duty = Duty.undated(terms, event, event.reference());
        owed.add(context.judge().notEvaluable(duty, List.of("settings." + setting)));
      }
    }
    return owed;
  }
}
