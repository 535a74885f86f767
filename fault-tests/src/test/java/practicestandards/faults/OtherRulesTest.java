package practicestandards.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import practicestandards.faults.Violation.Criterion;

/** The service dies while it goes over to other rules than those that it was stopped with. */
@Tag("long")
class OtherRulesTest {
  private static final int DIED = 137;
  private static final Duration LONGEST_RE_EVALUATION = Duration.ofMinutes(2);

  /**
   * Rules of an earlier release, in effect: they judge each case as if it were a hundred days ago.
   */
  private static final List<Fault> EARLIER_RULES =
      List.of(
          new Fault(
              "earlier rules are in force",
              "findings.RulesFingerprint.of",
              "EXIT",
              "true",
              "RETURN \"earlier\""),
          new Fault(
              "earlier rules judge",
              "cases.KeptEvaluations.now",
              "ENTRY",
              "true",
              "$3 = $3.plusSeconds(-8640000)"));

  static Stream<Fault> places() {
    return Stream.of(
        Fault.death(
            "other rules noticed, no case marked",
            "findings.CasesToJudge.authorityChanged",
            "ENTRY",
            1),
        Fault.death(
            "each case marked, not committed",
            "findings.CasesToJudge.authorityChanged",
            "EXIT",
            1));
  }

  @ParameterizedTest
  @MethodSource("places")
  @Row(2)
  void eachCaseIsJudgedByTheOtherRulesAllTheSame(Fault death) {
    try (Deployment deployment = Deployment.with(EARLIER_RULES)) {
      judgedByEarlierRules(deployment);
      deployment.node.startWith(List.of(death));
      assertThat(deployment.node.awaitEnd()).isEqualTo(DIED);
      assertThat(deployment.tables.toJudge()).as("nothing of it was kept").isZero();

      goesOn(deployment);
    }
  }

  @Test
  @Row(2)
  void thoseThatWereNotJudgedYetAreJudgedAfterADeathHalfWay() {
    // each case passes twice: as it is asked for, and within that as it is judged
    Fault death =
        Fault.death("half of the cases judged", "findings.Findings.judge", "EXIT", UnderLoad.CASES);
    try (Deployment deployment = Deployment.with(EARLIER_RULES)) {
      judgedByEarlierRules(deployment);
      deployment.node.startWith(List.of(death));
      assertThat(deployment.node.awaitEnd()).isEqualTo(DIED);
      assertThat(deployment.tables.toJudge()).isBetween(1L, UnderLoad.CASES - 1L);

      goesOn(deployment);
    }
  }

  private static void judgedByEarlierRules(Deployment deployment) {
    deployment.caseSystem.send(UnderLoad.stories()).join();
    deployment.awaitWorkedOff();
    assertThat(deployment.check())
        .as("earlier rules find something else in each case")
        .allMatch(each -> each.criterion() == Criterion.FINDINGS_FOLLOW)
        .extracting(Violation::caseRef)
        .containsAll(deployment.caseRefs());
    deployment.node.stop();
  }

  private static void goesOn(Deployment deployment) {
    deployment.startAgain();
    await().atMost(LONGEST_RE_EVALUATION).until(() -> deployment.tables.toJudge() == 0);
    deployment.awaitWorkedOff();

    assertThat(deployment.check()).isEmpty();
  }
}
