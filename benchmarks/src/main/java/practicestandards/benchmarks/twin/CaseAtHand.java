package practicestandards.benchmarks.twin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.engine.EvaluationRequest;
import practicestandards.rules.engine.ReferenceData;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.findings.Subject;
import practicestandards.rules.records.AsAt;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.time.EnglandCalendar;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Span;
import practicestandards.rules.time.WorkingCalendar;

/** One case as it was known at the moment asked about, and what has been found in it so far. */
final class CaseAtHand {
  /** Solihull's edition is in force from here on; Dudley's always was. */
  static final LocalDate SOLIHULL_FROM = LocalDate.of(2024, 4, 1);

  private static final WorkingCalendar ENGLAND = new EnglandCalendar();

  private final EvaluationRequest request;
  private final Map<Class<?>, List<CaseRecord>> known = new HashMap<>();
  private final Map<String, Obligation> found = new LinkedHashMap<>();

  CaseAtHand(EvaluationRequest request) {
    this.request = request;
    for (CaseRecord record : request.caseFile().records()) {
      AsAt.view(record, request.asOf(), request.knownAt())
          .ifPresent(
              seen -> known.computeIfAbsent(seen.getClass(), any -> new ArrayList<>()).add(seen));
    }
    known.values().forEach(records -> records.sort(Comparator.comparing(CaseRecord::id)));
  }

  @SuppressWarnings("unchecked")
  <R extends CaseRecord> List<R> all(Class<R> type) {
    return (List<R>) known.getOrDefault(type, List.of());
  }

  boolean isSolihull() {
    return request.authority().equals("solihull");
  }

  /** Solihull's clause or Dudley's, by what follows the authority in its id. */
  String clause(String solihull, String dudley) {
    return isSolihull() ? "SOL-" + solihull : "DUD-" + dudley;
  }

  /** A clause that has the same number in both documents. */
  String clause(String both) {
    return clause(both, both);
  }

  Moment asOf() {
    return request.asOf();
  }

  WorkingCalendar calendar() {
    return ENGLAND;
  }

  ReferenceData reference() {
    return request.reference();
  }

  Subject subject() {
    return new Subject(request.caseFile().subjectType(), request.caseFile().caseRef());
  }

  /** The first day on which the standards hold; absent where they always do. */
  @Nullable LocalDate firstDay() {
    return isSolihull() && !request.applyEditionsAsIfAlwaysInForce() ? SOLIHULL_FROM : null;
  }

  Moment notBeforeFirstDay(Moment moment) {
    LocalDate first = firstDay();
    return first == null || !moment.date().isBefore(first) ? moment : Moment.of(first);
  }

  boolean isInForce(LocalDate day) {
    LocalDate first = firstDay();
    return first == null || !day.isBefore(first);
  }

  /**
   * The period as it looks at the moment asked about: an end that lies ahead is not known yet, and
   * a period that ends before it begins is none.
   */
  @Nullable Span asKnown(Span period) {
    Moment to = period.to();
    if (asOf().isBefore(period.from()) || to != null && to.isBefore(period.from())) {
      return null;
    }
    return to != null && asOf().isBefore(to) ? new Span(period.from(), null) : period;
  }

  /** Notes a finding. A duty that arises in two periods at once is owed while either lasts. */
  void add(Obligation obligation) {
    found.merge(obligation.id(), obligation, CaseAtHand::inLongerPeriod);
  }

  private static Obligation inLongerPeriod(Obligation one, Obligation other) {
    int difference = settledBy(one) - settledBy(other);
    if (difference == 0) {
      Moment a = one.breach() == null ? null : one.breach().until();
      Moment b = other.breach() == null ? null : other.breach().until();
      difference = a != null && b != null ? b.date().compareTo(a.date()) : 0;
    }
    if (difference == 0) {
      difference = one.clockStartedAt().compareTo(other.clockStartedAt());
    }
    return difference <= 0 ? one : other;
  }

  /** Nothing, an act, the end of the period after it was overdue, or before. */
  private static int settledBy(Obligation obligation) {
    return switch (obligation.status()) {
      case MET, MET_LATE, EXCUSED -> 1;
      case MISSED -> 2;
      case ENDED -> 3;
      default -> 0;
    };
  }

  Set<String> ids() {
    return found.keySet();
  }

  List<Obligation> found() {
    return List.copyOf(found.values());
  }
}
