package practicestandards.rules.words;

import static practicestandards.rules.words.Asked.filled;
import static practicestandards.rules.words.Asked.oneOf;
import static practicestandards.rules.words.Asked.yes;

import practicestandards.rules.records.AgreedFrequency.RecordedIn;
import practicestandards.rules.records.Role;

/** What a plan, its reviews, or an agreement about how often, may show. */
public enum PlanningQuestion implements Question {
  OUTCOMES_ARE_STATED(yes("plan.outcomes")),
  CONTINGENCY_IS_STATED(yes("plan.contingency")),
  REVIEW_DATE_IS_STATED(filled("plan.nextReviewDate")),
  PLAN_WAS_DEVELOPED(yes("coreGroupMeeting.planDeveloped")),
  RATIONALE_IS_RECORDED(yes("changeOfCircumstances.rationale")),
  CONTACT_INTERVAL_IS_STATED(yes("plan.contactInterval")),
  ACTIONS_ARE_STATED(yes("plan.actions")),
  EACH_ACTION_HAS_A_DATE(yes("plan.byWhen")),
  EACH_ACTION_HAS_AN_OWNER(yes("plan.byWhom")),
  METHOD_IS_STATED(yes("plan.method")),
  AGREED_BY_TEAM_MANAGER(oneOf("agreedFrequency.agreedByRole", Role.TEAM_MANAGER)),
  AGREED_BY_LINE_MANAGER(
      oneOf("agreedFrequency.agreedByRole", Role.LINE_MANAGER, Role.TEAM_MANAGER)),
  AGREED_WITH_YOUNG_PERSON(yes("agreedFrequency.agreedWithYoungPerson")),
  RECORDED_IN_PLAN(oneOf("agreedFrequency.recordedIn", RecordedIn.PLAN)),
  RECORDED_IN_SUPERVISION(oneOf("agreedFrequency.recordedIn", RecordedIn.SUPERVISION)),
  RECORDED_IN_PATHWAY_PLAN(oneOf("agreedFrequency.recordedIn", RecordedIn.PATHWAY_PLAN));

  private final Asked asked;

  PlanningQuestion(Asked asked) {
    this.asked = asked;
  }

  @Override
  public Asked asked() {
    return asked;
  }
}
