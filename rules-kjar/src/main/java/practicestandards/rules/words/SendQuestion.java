package practicestandards.rules.words;

import static practicestandards.rules.words.Asked.all;
import static practicestandards.rules.words.Asked.yes;

import java.util.List;
import java.util.Set;
import practicestandards.rules.records.Agency;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.EhcNeedsAssessment;

/** What a needs assessment or an annual review may show. */
public enum SendQuestion implements Question {
  EDUCATION_HEALTH_AND_SOCIAL_CARE_ON_PANEL(
      new Asked(List.of("ehcNeedsAssessment.panelAgencies"), SendQuestion::haveAllThree)),
  VIEWS_OF_CHILD_AND_FAMILY_ARE_GATHERED(
      all(
          yes("ehcNeedsAssessment.childViewsGathered"),
          yes("ehcNeedsAssessment.familyViewsGathered"))),
  VIEWS_ARE_IN_FINAL_PLAN(yes("ehcNeedsAssessment.viewsInFinalPlan")),
  ADVICE_IS_APPENDED(
      new Asked(List.of("ehcNeedsAssessment.adviceRequests"), SendQuestion::appendAllAdvice)),
  FAMILY_VIEWS_ARE_RECORDED(yes("ehcAnnualReview.familyViewsRecorded"));

  private final Asked asked;

  SendQuestion(Asked asked) {
    this.asked = asked;
  }

  private static boolean haveAllThree(CaseRecord record) {
    return record instanceof EhcNeedsAssessment assessment
        && Set.copyOf(assessment.panelAgencies())
            .containsAll(Set.of(Agency.EDUCATION, Agency.HEALTH, Agency.SOCIAL_CARE));
  }

  /** Advice that never came was not used. */
  private static boolean appendAllAdvice(CaseRecord record) {
    return record instanceof EhcNeedsAssessment assessment
        && assessment.adviceRequests().stream()
            .filter(advice -> advice.receivedAt() != null)
            .allMatch(advice -> Boolean.TRUE.equals(advice.appended()));
  }

  @Override
  public Asked asked() {
    return asked;
  }
}
