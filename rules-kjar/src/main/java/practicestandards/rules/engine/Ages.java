package practicestandards.rules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.findings.RecordMoment;
import practicestandards.rules.records.Child;
import practicestandards.rules.time.Age;
import practicestandards.rules.time.Deadline;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Receipt;

/** Duties of which an age is the clock, for children in care at that age. */
public final class Ages {
  private Ages() {}

  /**
   * What is owed by an age. The duty is there from a year before the full years of that age, or
   * from the start of care if later, and ends with care.
   */
  public static List<Obligation> owedBy(
      CaseContext context,
      Terms terms,
      Child child,
      int years,
      int months,
      Collection<?> periodsOfCare,
      Timeline metBy) {
    LocalDate born = Objects.requireNonNull(child.dateOfBirth());
    LocalDate due = Age.reached(born, years, months);
    LocalDate birthday = Age.reached(born, years, 0);
    List<Obligation> owed = new ArrayList<>();
    for (Event care : Regimes.lasting(periodsOfCare)) {
      LocalDate start = care.at().date().isAfter(birthday) ? care.at().date() : birthday;
      boolean overBefore = care.until() != null && care.until().date().isBefore(start);
      boolean ahead = start.isAfter(context.getAsOf().date());
      if (!start.isAfter(due) && !overBefore && !ahead && context.isInForce(terms, due)) {
        String age = years + "y" + months + "m";
        Deadline deadline = new Deadline(due, null, false, receipt(born, years, months, due));
        Duty duty = duty(terms, child, age, Moment.of(start), deadline, care, context);
        Outcome outcome = metBy.outcome(care.at(), null, deadline);
        owed.add(context.judge().judge(duty, outcome, deadline, null));
      }
    }
    return owed;
  }

  /** What is owed within a limit after a birthday on which the child is in care. */
  public static List<Obligation> owedAfter(
      CaseContext context,
      Terms terms,
      Child child,
      int years,
      String age,
      Collection<?> periodsOfCare,
      Timeline metBy) {
    LocalDate born = Objects.requireNonNull(child.dateOfBirth());
    Moment birthday = Moment.of(Age.reached(born, years, 0));
    if (birthday.date().isAfter(context.getAsOf().date())
        || !context.isInForce(terms, birthday.date())) {
      return List.of();
    }
    List<Obligation> owed = new ArrayList<>();
    for (Event care : Regimes.lasting(periodsOfCare)) {
      if (care.span().contains(birthday)) {
        Deadline deadline =
            Objects.requireNonNull(terms.limit()).after(birthday, context.calendar());
        Duty duty = duty(terms, child, age, birthday, deadline, care, context);
        Outcome outcome = metBy.outcome(care.at(), null, deadline);
        owed.add(context.judge().judge(duty, outcome, deadline, terms.limit()));
      }
    }
    return owed;
  }

  private static Duty duty(
      Terms terms,
      Child child,
      String age,
      Moment start,
      Deadline deadline,
      Event care,
      CaseContext context) {
    Moment born = Moment.of(Objects.requireNonNull(child.dateOfBirth()));
    RecordMoment because = new RecordMoment("child", child.id(), "dateOfBirth", born);
    List<RecordMoment> reasons = List.of(because, care.asRecordMoment());
    @Nullable Moment ends = care.until();
    return new Duty(
        terms.clause(),
        Duty.id(terms.clause(), "child:" + child.id(), "age:" + age),
        1,
        reasons,
        start,
        deadline,
        ends,
        false,
        context.missing(List.of("leavingCareStatus")));
  }

  private static Receipt receipt(LocalDate born, int years, int months, LocalDate due) {
    String age = years + " years " + months + " months";
    return new Receipt(
        age,
        born,
        List.of(),
        due,
        "The child, born on " + born + ", is " + age + " old on " + due + ".");
  }
}
