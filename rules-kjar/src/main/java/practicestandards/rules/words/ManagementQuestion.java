package practicestandards.rules.words;

import static practicestandards.rules.words.Asked.all;
import static practicestandards.rules.words.Asked.filled;
import static practicestandards.rules.words.Asked.holding;
import static practicestandards.rules.words.Asked.oneOf;
import static practicestandards.rules.words.Asked.yes;

import practicestandards.rules.records.Agency;
import practicestandards.rules.records.Role;
import practicestandards.rules.records.StrategyDiscussion;

/** What supervision, decisions, discussions, escalations and complaints may show. */
public enum ManagementQuestion implements Question {
  HELD_AS_MEETING(
      oneOf(
          "strategyDiscussion.format",
          StrategyDiscussion.Format.IN_PERSON,
          StrategyDiscussion.Format.VIDEO)),
  REASON_FOR_NOT_MEETING_IS_RECORDED(yes("strategyDiscussion.notMeetingReason")),
  NOT_MEETING_IS_AUTHORISED(
      oneOf("strategyDiscussion.notMeetingAuthorisedByRole", Role.TEAM_MANAGER, Role.MASH_MANAGER)),
  CHAIRED_BY_TEAM_MANAGER(
      oneOf("strategyDiscussion.chairRole", Role.TEAM_MANAGER, Role.MASH_MANAGER)),
  CHAIRED_BY_HEAD_OF_SAFEGUARDING(oneOf("strategyDiscussion.chairRole", Role.HEAD_OF_SAFEGUARDING)),
  POLICE_HEALTH_AND_EDUCATION_TOOK_PART(
      holding(
          "strategyDiscussion.attendeeAgencies", Agency.POLICE, Agency.HEALTH, Agency.EDUCATION)),
  SOCIAL_CARE_POLICE_HEALTH_AND_EDUCATION_TOOK_PART(
      holding(
          "strategyDiscussion.attendeeAgencies",
          Agency.SOCIAL_CARE,
          Agency.POLICE,
          Agency.HEALTH,
          Agency.EDUCATION)),
  FOSTERING_SERVICE_TOOK_PART(
      holding("strategyDiscussion.attendeeAgencies", Agency.FOSTERING_SERVICE)),
  PLAN_FOR_ENQUIRIES_IS_RECORDED(yes("strategyDiscussion.planRecorded")),
  STRATEGY_DECISIONS_ARE_RECORDED(yes("strategyDiscussion.decisionsRecorded")),
  WRITTEN_BY_SUPERVISOR(yes("supervision.writtenBySupervisor")),
  ON_RIGHT_TEMPLATE(yes("supervision.templateUsed")),
  SIGNED_BY_BOTH(all(yes("supervision.signedBySupervisor"), yes("supervision.signedBySupervisee"))),
  DATED_BY_BOTH(
      all(filled("supervision.supervisorSignedAt"), filled("supervision.superviseeSignedAt"))),
  IN_SUPERVISION_FOLDER(yes("supervision.inSuperviseeFolder")),
  ON_CHILD_SUPERVISION_FORM_IN_CASE_SYSTEM(
      all(yes("supervision.childSupervisionForm"), yes("supervision.onChildsFile"))),
  MANAGER_COMMENTED_ON_PLAN(yes("plan.managerComment")),
  ESCALATION_IS_RATED(filled("escalation.rating")),
  LEARNING_FORM_IS_FILLED_IN(yes("complaint.learningFormCompleted")),
  LEARNING_NOTE_WENT_WITH_IT(yes("complaint.learningNote"));

  private final Asked asked;

  ManagementQuestion(Asked asked) {
    this.asked = asked;
  }

  @Override
  public Asked asked() {
    return asked;
  }
}
