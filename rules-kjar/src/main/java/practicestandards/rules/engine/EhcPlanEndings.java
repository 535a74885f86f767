package practicestandards.rules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import practicestandards.rules.findings.Breach;
import practicestandards.rules.findings.BreachKind;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.findings.Status;
import practicestandards.rules.records.Child;
import practicestandards.rules.time.Age;
import practicestandards.rules.time.Moment;

/** Ends of education, health and care plans on grounds that are open from an age on. */
public final class EhcPlanEndings {
  private EhcPlanEndings() {}

  /**
   * Each of these ends, which comes too soon before the birthday.
   *
   * @param years the age from which the ground is open
   */
  public static List<Obligation> owedAge(
      CaseContext context, Terms terms, Timeline ended, Child child, int years) {
    LocalDate open = Age.reached(Objects.requireNonNull(child.dateOfBirth()), years, 0);
    List<Obligation> owed = new ArrayList<>();
    for (Event end : ended.all()) {
      if (context.isInForce(terms, end.at().date())) {
        Duty duty = Duty.undated(terms, end, end.reference());
        owed.add(
            end.at().date().isBefore(open)
                ? tooSoon(context, duty, end)
                : context.judge().quiet(duty, Status.MET, List.of(end.asRecordMoment())));
      }
    }
    return owed;
  }

  private static Obligation tooSoon(CaseContext context, Duty duty, Event end) {
    Moment day = Moment.of(end.at().date());
    Breach breach = new Breach(duty.id(), duty.clause(), BreachKind.TOO_SOON, day, day, null);
    return context.judge().broken(duty, Status.MISSED, List.of(), breach);
  }
}
