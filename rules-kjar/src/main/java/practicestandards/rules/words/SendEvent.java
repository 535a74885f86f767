package practicestandards.rules.words;

import static practicestandards.rules.words.EventReading.at;

/**
 * Education, health and care needs assessments and plans. The sharing of a plan answers the
 * assessment that led to it.
 */
public enum SendEvent implements EventKind {
  EHC_ASSESSMENT_REQUESTED(
      at("requestReceivedAt").restingOn("ehcNeedsAssessment.requestReceivedAt")),
  EHC_PANEL_HELD(ofAssessment("panelHeldAt")),
  EHC_ASSESSMENT_DECISION_NOTIFIED(ofAssessment("assessmentDecisionNotifiedAt")),
  EHC_ASSESSMENT_AGREED(
      at("panelHeldAt", "assessmentDecisionNotifiedAt")
          .restingOn(
              "ehcNeedsAssessment.assessmentDecisionNotifiedAt",
              "ehcNeedsAssessment.assessmentAgreed")),
  EHC_CASE_OFFICER_ALLOCATED(ofAssessment("caseOfficerAllocatedAt")),
  EHC_CONVERSATION_OFFERED(ofAssessment("conversationOfferedAt")),
  EDUCATIONAL_PSYCHOLOGIST_ASKED(
      at("requestReceivedAt")
          .answering("ehcNeedsAssessment", "id")
          .restingOn("ehcNeedsAssessment.adviceRequests")),
  EHC_PLAN_DECISION_NOTIFIED(ofAssessment("planDecisionNotifiedAt")),
  EHC_FINAL_PLAN_ISSUED(ofAssessment("finalIssuedAt")),
  NEW_EHC_CASE_OFFICER_NOTIFIED(ofAssessment("newCaseOfficerNotifiedAt")),
  EHC_FINAL_PLAN_SHARED_WITH_PARENTS(
      at("sharedAt")
          .answering("ehcNeedsAssessment", "documentId")
          .restingOn("documentShared.sharedAt", "documentShared.recipient")),
  EHC_FINAL_PLAN_SHARED_WITH_SETTING(
      at("sharedAt")
          .answering("ehcNeedsAssessment", "documentId")
          .restingOn("documentShared.sharedAt", "documentShared.recipient")),
  EHC_PLAN_REVIEWED(
      at("heldAt")
          .answering("ehcPlan", "ehcPlanId")
          .restingOn("ehcAnnualReview.heldAt")
          .liftedBy("ehcPlan.transferredAt")),
  EHC_REVIEW_OUTCOME_NOTIFIED(
      at("outcomeNotifiedAt")
          .answering("ehcAnnualReview", "id")
          .restingOn("ehcAnnualReview.outcomeNotifiedAt"));

  private final EventReading reading;

  SendEvent(EventReading reading) {
    this.reading = reading;
  }

  private static EventReading ofAssessment(String moment) {
    return at(moment)
        .answering("ehcNeedsAssessment", "id")
        .restingOn("ehcNeedsAssessment." + moment);
  }

  @Override
  public EventReading reading() {
    return reading;
  }
}
