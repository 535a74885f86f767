package practicestandards.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import practicestandards.rules.cases.MadeUpCase;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.time.Moment;

/** What the engine finds in a made-up case, and in the same case told otherwise. */
final class Findings {
  private static final Map<EvaluationRequest, Evaluation> JUDGED = new HashMap<>();

  private Findings() {}

  /** Of the case as it is told, judged once for all relations. */
  static Evaluation of(MadeUpCase made) {
    return JUDGED.computeIfAbsent(made.request(), Findings::of);
  }

  /** Judged now. */
  static Evaluation of(EvaluationRequest request) {
    return LoadedRules.ENGINE.evaluate(request);
  }

  /** The same question about other records. */
  static EvaluationRequest about(EvaluationRequest request, List<CaseRecord> records) {
    return new EvaluationRequest(
        request.authority(),
        request.asOf(),
        request.knownAt(),
        request.applyEditionsAsIfAlwaysInForce(),
        request.supplies(),
        new CaseFile(request.caseFile().caseRef(), request.caseFile().subjectType(), records),
        request.reference());
  }

  /** The same question, asked about another moment, of what is known then. */
  static EvaluationRequest at(EvaluationRequest request, Moment asOf, Moment knownAt) {
    return new EvaluationRequest(
        request.authority(),
        asOf,
        knownAt,
        request.applyEditionsAsIfAlwaysInForce(),
        request.supplies(),
        request.caseFile(),
        request.reference());
  }

  /** The same question about one record more. */
  static EvaluationRequest with(EvaluationRequest request, CaseRecord more) {
    List<CaseRecord> records = new ArrayList<>(request.caseFile().records());
    records.add(more);
    return about(request, records);
  }

  /** The same in the same order; a failure shows those that differ. */
  static <T> void assertSame(List<T> found, List<T> expected) {
    if (!found.equals(expected)) {
      List<T> more = new ArrayList<>(found);
      more.removeAll(expected);
      List<T> less = new ArrayList<>(expected);
      less.removeAll(found);
      assertThat(more).isEqualTo(less);
      assertThat(found).isEqualTo(expected);
    }
  }
}
