package practicestandards.benchmarks.twin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    this.care =
        Happenings.of(
                Periods.lookedAfter(by.the), "startedAt", PeriodOfCare::startedAt, any -> true)
            .stream()
            .map(started -> (PeriodOfCare) started.record())
            .toList();
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
    List<PeriodOfCare> governing = care.stream().filter(each -> isBy(each, fifteen, due)).toList();
    if (!governing.isEmpty() && by.the.isInForce(due)) {
      Receipt receipt = new Receipt("15 years 9 months", born, List.of(), due, "By " + due);
      Deadline deadline = new Deadline(due, null, false, receipt);
      Moment start = Moment.of(startOf(longest(governing), fifteen));
      judge("SOL-ASM-LC-01", "15y9m", governing, start, null, deadline);
    }
    boolean inCare = care.stream().anyMatch(each -> isIn(each, Moment.of(due)));
    if (!inCare && !became.isEmpty()) {
      later("SOL-ASM-LC-02", became.get(0));
    }
  }

  /** The care that ends last; of those without an end, or with the same, the first or the last. */
  private static PeriodOfCare longest(List<PeriodOfCare> governing) {
    Optional<PeriodOfCare> open =
        governing.stream().filter(each -> each.endedAt() == null).findFirst();
    return open.orElseGet(
        () ->
            governing.stream()
                .reduce((one, other) -> endsAfter(one, other) ? one : other)
                .orElseThrow());
  }

  private static boolean endsAfter(PeriodOfCare one, PeriodOfCare other) {
    return one.endedAt() != null
        && other.endedAt() != null
        && one.endedAt().date().isAfter(other.endedAt().date());
  }

  /** Care that lasts beyond a birthday and begins by the age, and by today. */
  private boolean isBy(PeriodOfCare care, LocalDate birthday, LocalDate age) {
    LocalDate start = startOf(care, birthday);
    boolean over = care.endedAt() != null && care.endedAt().date().isBefore(start);
    return !over && !start.isAfter(age) && !start.isAfter(by.the.asOf().date());
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
    List<PeriodOfCare> governing = care.stream().filter(each -> isIn(each, sixteen)).toList();
    if (!governing.isEmpty() && !sixteen.date().isAfter(by.the.asOf().date())) {
      Deadline deadline = THREE_MONTHS.after(sixteen, by.the.calendar());
      judge("DUD-ASM-CLA-05", "16y3m", governing, sixteen, THREE_MONTHS, deadline);
    }
  }

  private void judge(
      String clause,
      String age,
      List<PeriodOfCare> in,
      Moment start,
      @Nullable Limit limit,
      Deadline deadline) {
    RecordMoment birth = new RecordMoment("child", child.id(), "dateOfBirth", Moment.of(born));
    String parts = "child:" + child.id() + "/age:" + age;
    Owed owed =
        new Owed(clause, parts, birth, start, limit, deadline, in.get(in.size() - 1).endedAt());
    Moment first = in.get(0).startedAt();
    Moment since = first == null ? start : first;
    by.verdicts.dated(owed, deadline, Happenings.first(done(), since, null));
  }

  private void later(String clause, Happening status) {
    by.within(THREE_MONTHS, clause, status, done(), lastEnd());
  }

  /**
   * When the first unbroken run of statuses as eligible or relevant ended; absent while it lasts.
   */
  private @Nullable Moment lastEnd() {
    Moment end = ((LeavingCareStatus) became.get(0).record()).endedAt();
    for (Happening next : became) {
      if (end == null || next.at().date().isAfter(end.date().plusDays(1))) {
        return end;
      }
      Moment itsEnd = ((LeavingCareStatus) next.record()).endedAt();
      end = itsEnd == null || end.isBefore(itsEnd) ? itsEnd : end;
    }
    return end;
  }
}
