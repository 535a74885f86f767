package practicestandards.benchmarks.twin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import practicestandards.rules.engine.EvaluationRequest;
import practicestandards.rules.findings.Obligation;

/** The clauses of the first release of both authorities, written by hand. */
public final class HandwrittenStandards {
  private HandwrittenStandards() {}

  /** The clauses that it judges: those of the first release that rules judge. */
  public static Set<String> clauses() {
    try (InputStream list = HandwrittenStandards.class.getResourceAsStream("clauses.txt")) {
      String text = new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8);
      return Set.copyOf(text.lines().toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

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
