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
  PROTECTION_PLAN_SHARED_WITH_FAMILY(
      at("sharedAt")
          .restingOn("documentShared.sharedAt", "documentShared.recipient", "plan.createdAt")),
  SECTION_47_OUTCOME_RECORDED(
      at("outcomeRecordCompletedAt")
          .answering("strategyDiscussion", "strategyDiscussionId")
          .restingOn("section47Enquiry.outcomeRecordCompletedAt")),
  SIGNIFICANT_HARM_SUSPECTED(at("identifiedAt").restingOn("significantHarmConcern.identifiedAt")),
  SIGNIFICANT_HARM_SUSPECTED_IN_MASH(
      at("identifiedAt")
          .restingOn("significantHarmConcern.identifiedAt", "significantHarmConcern.inMash")),
  STRATEGY_DISCUSSION_HELD(
      at("heldAt")
          .answering("significantHarmConcern", "significantHarmConcernId")
          .restingOn("strategyDiscussion.heldAt")),
  STRATEGY_DISCUSSION_HELD_NOT_COMPLEX(
      at("heldAt").restingOn("strategyDiscussion.heldAt").liftedBy("strategyDiscussion.complex")),
  STRATEGY_DISCUSSION_WITHOUT_MEETING(
      at("heldAt").restingOn("strategyDiscussion.heldAt", "strategyDiscussion.format")),
  COMPLEX_STRATEGY_MEETING_HELD(
      at("heldAt")
          .answering("referral", "referralId")
          .restingOn("strategyDiscussion.heldAt", "strategyDiscussion.complex")),
  REFERRAL_OF_COMPLEX_MEETING_RECEIVED(
      at("receivedAt").restingOn("referral.receivedAt", "strategyDiscussion.complex")),
  COMPLEX_MEETING_ASKED_OF_HEAD_OF_SAFEGUARDING(
      at("requestReceivedByHeadOfSafeguardingAt")
          .restingOn("strategyDiscussion.requestReceivedByHeadOfSafeguardingAt")),
  COMPLEX_MEETING_ASKED_FOR_HELD(
      at("heldAt").answering("strategyDiscussion", "id").restingOn("strategyDiscussion.heldAt")),
  STRATEGY_MINUTES_READY(
      at("minutesReadyAt")
          .answering("strategyDiscussion", "id")
          .restingOn("strategyDiscussion.minutesReadyAt")),
  STRATEGY_MINUTES_SHARED(
      at("sharedAt")
          .answering("strategyDiscussion", "documentId")
          .restingOn(
              "documentShared.sharedAt",
              "documentShared.documentType",
              "documentShared.recipient"));

  private final EventReading reading;

  ProtectionEvent(EventReading reading) {
    this.reading = reading;
  }

  @Override
  public EventReading reading() {
    return reading;
  }
}
