package practicestandards.benchmarks.twin;

import java.util.List;
import practicestandards.rules.engine.EvaluationRequest;
import practicestandards.rules.findings.Obligation;

/** Every judged clause of both authorities, written by hand. */
public final class HandwrittenStandards {
  private HandwrittenStandards() {}

  /** Every obligation that arose, in no particular order. */
  public static List<Obligation> evaluate(EvaluationRequest request) {
    CaseAtHand the = new CaseAtHand(request);
    Standards by = new Standards(the);
    if (the.isSolihull()) {
      SeeingAlone.solihull(by);
    } else {
      SeeingAlone.dudley(by);
      SharingClauses.judge(by);
    }
    EarlyHelpClauses.judge(by);
    NeedClauses.judge(by);
    ProtectionClauses.judge(by);
    PlacementClauses.judge(by);
    OtherVisits.judge(by);
    ShortBreakClauses.judge(by);
    AdoptionClauses.judge(by);
    CareLeaverClauses.judge(by);
    AssessmentClauses.judge(by);
    EnquiryClauses.judge(by);
    RecordsInOrder.judge(by);
    LeavingCareAssessments.judge(by);
    return the.found();
  }
}
