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
import practicestandards.rules.time.EnglishWords;
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
    return byAge(context, terms, child, years, 0, years, months, periodsOfCare, metBy);
  }

  /**
   * What is owed by an age, from an earlier one on; later, of whoever comes into care too late.
   *
   * @param fromYears with {@code fromMonths}, the age from which the duty is there
   * @param lasting periods of care, or of leaving care: in one of them the duty arises, and it ends
   *     with the one that lasts longest
   */
  public static List<Obligation> owedBy(
      CaseContext context,
      Terms terms,
      Child child,
      int fromYears,
      int fromMonths,
      int years,
      int months,
      Collection<?> lasting,
      Timeline metBy) {
    LocalDate born = Objects.requireNonNull(child.dateOfBirth());
    LocalDate due = Age.reached(born, years, months);
    LateEntrant late = LateEntrant.of(context, born, due, lasting);
    return late == null
        ? byAge(context, terms, child, fromYears, fromMonths, years, months, lasting, metBy)
        : late.owed(context, terms, child, age(years, months), metBy);
  }

  private static List<Obligation> byAge(
      CaseContext context,
      Terms terms,
      Child child,
      int fromYears,
      int fromMonths,
      int years,
      int months,
      Collection<?> lasting,
      Timeline metBy) {
    LocalDate born = Objects.requireNonNull(child.dateOfBirth());
    LocalDate due = Age.reached(born, years, months);
    LocalDate from = Age.reached(born, fromYears, fromMonths);
    List<Event> inCare = new ArrayList<>(Regimes.lasting(lasting));
    inCare.removeIf(care -> isOutside(care, from, due, context));
    if (inCare.isEmpty() || !context.isInForce(terms, due)) {
      return List.of();
    }
    Event last = lastToEnd(inCare);
    LocalDate began = last.at().date();
    Moment start = Moment.of(began.isAfter(from) ? began : from);
    Deadline deadline = new Deadline(due, null, false, receipt(born, years, months, due));
    Duty duty = duty(terms, child, age(years, months), start, deadline, last, context);
    Outcome outcome = metBy.outcome(inCare.get(0).at(), null, deadline);
    return List.of(context.judge().judge(duty, outcome, deadline, null));
  }

  private static String age(int years, int months) {
    return years + "y" + (months == 0 ? "" : months + "m");
  }

  /** Periods of care and leaving care statuses together. */
  public static List<Object> together(Collection<?> periodsOfCare, Collection<?> statuses) {
    List<Object> together = new ArrayList<>(periodsOfCare);
    together.addAll(statuses);
    return together;
  }

  private static Event lastToEnd(List<Event> lasting) {
    Event last = lasting.get(0);
    for (Event next : lasting) {
      Moment end = last.until();
      boolean longer = end != null && (next.until() == null || !next.until().isBefore(end));
      last = longer ? next : last;
    }
    return last;
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
    Event last = lastToEnd(inCare);
    Duty duty = duty(terms, child, age, birthday, deadline, last, context);
    Outcome outcome = metBy.outcome(inCare.get(0).at(), null, deadline);
    return List.of(context.judge().judge(duty, outcome, deadline, limit));
  }

  /** What an age asks for is done late, never missed: the end of care ends it only before. */
  private static @Nullable Moment ends(@Nullable Moment end, Deadline deadline) {
    return end != null && deadline.dueDate().isBefore(end.date()) ? null : end;
  }

  static Duty duty(
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
    @Nullable Moment ends = ends(care.until(), deadline);
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
    String age = years + " years" + (months == 0 ? "" : " " + months + " months");
    return new Receipt(
        age,
        born,
        List.of(),
        due,
        "The child, born on "
            + EnglishWords.of(born)
            + ", is "
            + age
            + " old on "
            + EnglishWords.of(due)
            + ".");
  }
}
