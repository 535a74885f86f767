package practicestandards.rules.words;

import static practicestandards.rules.words.Asked.filled;
import static practicestandards.rules.words.Asked.oneOf;
import static practicestandards.rules.words.Asked.yes;

import practicestandards.rules.records.Role;

/** What an assessment, a report or a consent may show. */
public enum AssessmentQuestion implements Question {
  DIRECTION_IS_RECORDED(filled("assessment.directionRecordedAt")),
  AGREED_FINISH_DATE_IS_RECORDED(filled("assessment.agreedDueDate")),
  NEXT_REVIEW_POINT_IS_RECORDED(filled("assessment.nextReviewPointDate")),
  REASONS_FOR_DECISIONS_ARE_RECORDED(yes("assessment.rationale")),
  AUTHORISED_BY_TEAM_MANAGER(oneOf("assessment.authorisedByRole", Role.TEAM_MANAGER)),
  MANAGERS_VIEW_OF_ASSESSMENT_IS_RECORDED(yes("assessment.managerComment"));

  private final Asked asked;

  AssessmentQuestion(Asked asked) {
    this.asked = asked;
  }

  @Override
  public Asked asked() {
    return asked;
  }
}
