package practicestandards.rules.engine;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;
import practicestandards.rules.records.AsAt;
import practicestandards.rules.records.Believed;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.EndOfChildhood;
import practicestandards.rules.records.EndOfLife;
import practicestandards.rules.records.PlansOfConferences;
import practicestandards.rules.records.UnbrokenTime;

/** One case run through a set of rules, in a stateful session of its own. */
final class CaseRun {
  /** A rule run that fires more often than this is broken, and its evaluation fails. */
  private static final int MOST_FIRINGS = 1_000_000;

  private CaseRun() {}

  /**
   * What the rules conclude.
   *
   * @param session a new one; it is disposed of
   * @param besides what they are given besides the records, as they stand at the moment asked for
   * @param conclusion the class of what is wanted
   * @param observer is told how it went
   */
  static <T> List<T> of(
      KieSession session,
      EvaluationRequest request,
      Collection<?> besides,
      Class<T> conclusion,
      RunObserver observer) {
    RunObserver.Run run = observer.begun(request.authority());
    try {
      besides.forEach(session::insert);
      given(request, request.caseFile().records()).forEach(session::insert);
      int firings = session.fireAllRules(MOST_FIRINGS);
      if (firings >= MOST_FIRINGS) {
        run.gaveUp();
        throw new IllegalStateException("The rules did not come to an end");
      }
      List<T> conclusions =
          session.getObjects(new ClassObjectFilter(conclusion)).stream()
              .<T>map(conclusion::cast)
              .toList();
      run.ended(firings);
      return conclusions;
    } finally {
      session.dispose();
    }
  }

  /** The records as the rules see them at the moment asked for, what runs on told as one. */
  static List<CaseRecord> given(EvaluationRequest request, Collection<CaseRecord> records) {
    List<CaseRecord> seen =
        records.stream().flatMap(record -> seen(request, record).stream()).toList();
    List<CaseRecord> lived = EndOfLife.applied(UnbrokenTime.of(Believed.of(seen)));
    return PlansOfConferences.dated(
        EndOfChildhood.applied(lived, request.asOf().date()));
  }

  /** A record as it stands at the moment asked for, if it is known then. */
  static Optional<CaseRecord> seen(EvaluationRequest request, CaseRecord record) {
    return request.supplies().of(record.type()) == null
        ? Optional.empty()
        : AsAt.view(record, request.asOf(), request.knownAt());
  }
}
