package practicestandards.rules.words;

import static practicestandards.rules.words.EventReading.at;

/** Strategy discussions, enquiries and conferences. */
public enum ProtectionEvent implements EventKind {
  STRATEGY_MEETING_STARTING_SECTION_47(
      at("endedAt", "heldAt")
          .restingOn("strategyDiscussion.heldAt", "strategyDiscussion.initiatesSection47")),
  STRATEGY_MEETING_LEADING_TO_CONFERENCE(
      at("endedAt", "heldAt")
          .restingOn(
              "strategyDiscussion.heldAt",
              "strategyDiscussion.initiatesSection47",
              "section47Enquiry")),
  INITIAL_CONFERENCE_HELD(
      at("heldAt")
          .answering("section47Enquiry", "section47EnquiryId")
          .restingOn("childProtectionConference.heldAt", "childProtectionConference.kind")),
  INITIAL_CONFERENCE_MADE_PLAN(
      at("endedAt", "heldAt")
          .restingOn(
              "childProtectionConference.heldAt",
              "childProtectionConference.kind",
              "childProtectionConference.planMade")),
  CONFERENCE_MAKING_PLAN_HELD(
      at("heldAt")
          .restingOn(
              "childProtectionConference.heldAt",
              "childProtectionConference.kind",
              "childProtectionConference.planMade")),
  OUTLINE_PROTECTION_PLAN_MADE(
      at("createdAt")
          .answering("childProtectionConference", "conferenceId")
          .restingOn("plan.createdAt", "plan.kind", "plan.outline")),
  CORE_GROUP_HELD(at("heldAt").restingOn("coreGroupMeeting.heldAt")),
  FIRST_CORE_GROUP_HELD(at("heldAt").restingOn("coreGroupMeeting.heldAt")),
  LATER_CORE_GROUP_HELD(at("heldAt").restingOn("coreGroupMeeting.heldAt")),
  CORE_GROUP_REVIEWED_PLAN(
      at("heldAt").restingOn("coreGroupMeeting.heldAt", "coreGroupMeeting.planReviewed")),
  PROTECTION_PLAN_UPDATED(
      at("createdAt")
          .answering("coreGroupMeeting", "coreGroupMeetingId")
          .restingOn("plan.createdAt", "plan.kind")),
  PLAN_SHARED_WITH_FAMILY(
      at("sharedAt")
          .restingOn("documentShared.sharedAt", "documentShared.recipient", "plan.createdAt")),
  SECTION_47_OUTCOME_RECORDED(
      at("outcomeRecordCompletedAt")
          .answering("strategyDiscussion", "strategyDiscussionId")
          .restingOn("section47Enquiry.outcomeRecordCompletedAt"));

  private final EventReading reading;

  ProtectionEvent(EventReading reading) {
    this.reading = reading;
  }

  @Override
  public EventReading reading() {
    return reading;
  }
}
