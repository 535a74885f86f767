package practicestandards.rules.engine;

import java.util.ArrayList;
import java.util.List;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.records.RecordValues;
import practicestandards.rules.time.Limit;
import practicestandards.rules.time.Unit;
import practicestandards.rules.words.Counting;
import practicestandards.rules.words.Occasion;
import practicestandards.rules.words.Setting;

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
    Limit days = context.getReference().limit(Setting.named(setting).key(), Unit.WORKING_DAYS);
    List<Obligation> owed = new ArrayList<>();
    if (days != null) {
      Terms limited = terms.within(days.amount(), days.unit());
      for (Event request : clock.raisedIn(regime)) {
        owed.addAll(
            Deadlines.owed(
                context,
                limited,
                regime,
                clock.only(request::equals),
                Occasion.EACH,
                answersTo(request, metBy),
                Counting.FROM_THE_START));
      }
      return owed;
    }
    for (Event event : clock.raisedIn(regime)) {
      if (context.isInForce(terms, event.at().date())) {
        Duty duty = Duty.undated(terms, event, event.reference());
        owed.add(context.judge().notEvaluable(duty, List.of("settings." + setting)));
      }
    }
    return owed;
  }

  /** The visit that the request names as its answer; where it names none, any. */
  private static Timeline answersTo(Event request, Timeline visits) {
    String answer = RecordValues.reference(request.record(), "answeredByVisitId");
    return answer == null ? visits : visits.only(visit -> answer.equals(visit.record().id()));
  }
}
