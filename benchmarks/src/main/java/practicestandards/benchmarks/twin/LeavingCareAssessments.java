package practicestandards.benchmarks.twin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.RecordMoment;
import practicestandards.rules.records.Assessment;
import practicestandards.rules.records.Child;
import practicestandards.rules.records.LeavingCareStatus;
import practicestandards.rules.records.PeriodOfCare;
import practicestandards.rules.time.Age;
import practicestandards.rules.time.Deadline;
import practicestandards.rules.time.Limit;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Receipt;
import practicestandards.rules.time.Span;
import practicestandards.rules.time.Unit;

/** The assessment of a young person who will leave care. */
final class LeavingCareAssessments {
  private static final Limit THREE_MONTHS = Limit.of(3, Unit.MONTHS);

  private final Standards by;
  private final Child child;
  private final LocalDate born;
  private final List<PeriodOfCare> care;
  private final List<Happening> became;

  private LeavingCareAssessments(Standards by, Child child, LocalDate born) {
    this.by = by;
    this.child = child;
    this.born = born;
    this.care = Periods.lookedAfter(by.the);
    this.became =
        Happenings.of(
            by.the.all(LeavingCareStatus.class),
            "startedAt",
            LeavingCareStatus::startedAt,
            status ->
                status.kind() == LeavingCareStatus.Kind.ELIGIBLE
                    || status.kind() == LeavingCareStatus.Kind.RELEVANT);
  }

  static void judge(Standards by) {
    for (Child child : by.the.all(Child.class)) {
      if (child.dateOfBirth() != null) {
        LeavingCareAssessments clauses = new LeavingCareAssessments(by, child, child.dateOfBirth());
        if (by.the.isSolihull()) {
          clauses.solihull();
        } else {
          clauses.dudley();
        }
      }
    }
  }

  /** Authorised; in Dudley also completed, where it is not authorised. */
  private List<Happening> done() {
    List<Happening> done = new ArrayList<>();
    for (Assessment each : by.the.all(Assessment.class)) {
      if (each.kind() == Assessment.Kind.LEAVING_CARE) {
        if (each.authorisedAt() != null) {
          done.add(Happening.of(each, "authorisedAt", each.authorisedAt()));
        } else if (!by.the.isSolihull() && each.completedAt() != null) {
          done.add(Happening.of(each, "completedAt", each.completedAt()));
        }
      }
    }
    done.sort(Happening.IN_ORDER);
    return done;
  }

  private void solihull() {
    LocalDate due = Age.reached(born, 15, 9);
    LocalDate fifteen = Age.reached(born, 15, 0);
    for (PeriodOfCare each : care) {
      LocalDate start = startOf(each, fifteen);
      boolean over = each.endedAt() != null && each.endedAt().date().isBefore(start);
      boolean ahead = start.isAfter(by.the.asOf().date());
      if (!start.isAfter(due) && !ahead && !over && by.the.isInForce(due)) {
        Receipt receipt = new Receipt("15 years 9 months", born, List.of(), due, "By " + due);
        Deadline deadline = new Deadline(due, null, false, receipt);
        judge("SOL-ASM-LC-01", "15y9m", each, Moment.of(start), null, deadline);
      }
    }
    boolean inCare = care.stream().anyMatch(each -> isIn(each, Moment.of(due)));
    if (!inCare && !became.isEmpty()) {
      later("SOL-ASM-LC-02", became.get(0));
    }
  }

  private static LocalDate startOf(PeriodOfCare care, LocalDate birthday) {
    Moment started = care.startedAt();
    return started != null && started.date().isAfter(birthday) ? started.date() : birthday;
  }

  private static boolean isIn(PeriodOfCare care, Moment at) {
    Span span = Periods.of(care.startedAt(), care.endedAt());
    return span != null && span.contains(at);
  }

  private void dudley() {
    Moment sixteen = Moment.of(Age.reached(born, 16, 0));
    boolean laterStatus = !became.isEmpty() && became.get(0).at().date().isAfter(sixteen.date());
    if (laterStatus) {
      later("DUD-ASM-CLA-06", became.get(0));
      return;
    }
    for (PeriodOfCare each : care) {
      if (isIn(each, sixteen) && !sixteen.date().isAfter(by.the.asOf().date())) {
        Deadline deadline = THREE_MONTHS.after(sixteen, by.the.calendar());
        judge("DUD-ASM-CLA-05", "16y3m", each, sixteen, THREE_MONTHS, deadline);
      }
    }
  }

  private void judge(
      String clause,
      String age,
      PeriodOfCare in,
      Moment start,
      @Nullable Limit limit,
      Deadline deadline) {
    RecordMoment birth = new RecordMoment("child", child.id(), "dateOfBirth", Moment.of(born));
    String parts = "child:" + child.id() + "/age:" + age;
    Owed owed = new Owed(clause, parts, birth, start, limit, deadline, in.endedAt());
    Moment since = in.startedAt() == null ? start : in.startedAt();
    by.verdicts.dated(owed, deadline, Happenings.first(done(), since, null));
  }

  private void later(String clause, Happening status) {
    Moment ends = ((LeavingCareStatus) status.record()).endedAt();
    by.within(THREE_MONTHS, clause, status, done(), ends);
  }
}
