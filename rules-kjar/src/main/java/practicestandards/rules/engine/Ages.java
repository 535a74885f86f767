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
import practicestandards.rules.time.Limit;
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
    List<Event> inCare = new ArrayList<>(Regimes.lasting(periodsOfCare));
    inCare.removeIf(care -> isOutside(care, birthday, due, context));
    if (inCare.isEmpty() || !context.isInForce(terms, due)) {
      return List.of();
    }
    Event last = inCare.get(inCare.size() - 1);
    LocalDate began = last.at().date();
    Moment start = Moment.of(began.isAfter(birthday) ? began : birthday);
    Deadline deadline = new Deadline(due, null, false, receipt(born, years, months, due));
    Duty duty = duty(terms, child, years + "y" + months + "m", start, deadline, last, context);
    Outcome outcome = metBy.outcome(inCare.get(0).at(), null, deadline);
    return List.of(context.judge().judge(duty, outcome, deadline, null));
  }

  /** Care that was over by the birthday, or that began after the age was reached or after today. */
  private static boolean isOutside(
      Event care, LocalDate birthday, LocalDate due, CaseContext context) {
    LocalDate began = care.at().date();
    LocalDate start = began.isAfter(birthday) ? began : birthday;
    return care.until() != null && care.until().date().isBefore(start)
        || start.isAfter(due)
        || start.isAfter(context.getAsOf().date());
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
    List<Event> inCare = new ArrayList<>(Regimes.lasting(periodsOfCare));
    inCare.removeIf(care -> !care.span().contains(birthday));
    if (inCare.isEmpty()) {
      return List.of();
    }
    Limit limit = Objects.requireNonNull(terms.limit());
    Deadline deadline = limit.after(birthday, context.calendar());
    Event last = inCare.get(inCare.size() - 1);
    Duty duty = duty(terms, child, age, birthday, deadline, last, context);
    Outcome outcome = metBy.outcome(inCare.get(0).at(), null, deadline);
    return List.of(context.judge().judge(duty, outcome, deadline, limit));
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
