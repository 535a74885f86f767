package practicestandards.rules.words;

import static practicestandards.rules.words.EventReading.at;

/** Referrals and assessments. */
public enum AssessmentEvent implements EventKind {
  REFERRED_TO_SOCIAL_CARE(
      at("receivedAt")
          .restingOn("referral.receivedAt", "referral.service")
          .liftedBy("referral.noFurtherAction")),
  REFERRED_TO_EARLY_HELP(
      at("receivedAt")
          .restingOn("referral.receivedAt", "referral.service")
          .liftedBy("referral.noFurtherAction")),
  ASSESSMENT_ALLOCATED(at("allocatedAt").restingOn("assessment.allocatedAt", "assessment.kind")),
  ASSESSMENT_DIRECTED(
      at("directionRecordedAt")
          .answering("assessment", "id")
          .restingOn("assessment.directionRecordedAt")),
  REASSESSMENT_AUTHORISED(
      at("authorisedAt")
          .answering("assessment", "id")
          .restingOn("assessment.authorisedAt", "assessment.kind")),
  REASSESSMENT_STARTED(at("startedAt").restingOn("assessment.startedAt", "referral")),
  ASSESSMENT_AUTHORISED(
      at("authorisedAt")
          .answering("referral", "referralId")
          .restingOn("assessment.authorisedAt", "assessment.kind")),
  EARLY_HELP_ASSESSMENT_AUTHORISED(
      at("authorisedAt")
          .answering("referral", "referralId")
          .restingOn("assessment.authorisedAt", "assessment.kind")),
  EARLY_HELP_ASSESSMENT_COMPLETED(
      at("authorisedAt", "completedAt")
          .answering("referral", "referralId")
          .restingOn("assessment.kind")),
  DAY_EIGHT_DECISION_MADE(
      at("dayEightDecisionAt")
          .answering("referral", "referralId")
          .restingOn("assessment.dayEightDecisionAt")),
  ASSESSMENT_BROUGHT_UP_TO_DATE(
      at("authorisedAt").restingOn("assessment.authorisedAt", "assessment.kind")),
  ASSESSMENT_OR_REPORT_BROUGHT_UP_TO_DATE(
      at("authorisedAt", "signedOffAt")
          .restingOn(
              "assessment.authorisedAt",
              "assessment.kind",
              "statutoryReport.signedOffAt",
              "statutoryReport.kind")
          .beginningWith("assessment")),
  LEAVING_CARE_ASSESSMENT_AUTHORISED(
      at("authorisedAt").restingOn("assessment.authorisedAt", "assessment.kind")),
  LEAVING_CARE_ASSESSMENT_COMPLETED(
      at("authorisedAt", "completedAt").restingOn("assessment.authorisedAt", "assessment.kind")),
  ASSESSMENT_STARTED(at("startedAt").restingOn("assessment.startedAt")),
  SECTION_47_ASSESSMENT_STARTED(
      at("startedAt").restingOn("assessment.startedAt", "assessment.kind")),
  ASSESSMENT_OF_NEGLECT_STARTED(
      at("startedAt").restingOn("assessment.startedAt", "assessment.neglectConcern")),
  ASSESSMENT_FINISHED(at("completedAt", "submittedAt").restingOn("assessment.kind")),
  ANY_ASSESSMENT_AUTHORISED(at("authorisedAt").restingOn("assessment.authorisedAt")),
  ASSESSMENT_AUTHORISED_BY_TEAM_MANAGER(
      at("authorisedAt")
          .answering("assessment", "id")
          .restingOn("assessment.authorisedAt", "assessment.authorisedByRole")),
  ASSESSMENT_WILL_TAKE_LONGER(
      at("dayEightDecisionAt")
          .restingOn("assessment.dayEightDecisionAt", "assessment.finishByDayFifteen")),
  CHILD_TOLD_OF_ASSESSMENT(
      at("childInformedAt", "toldAt")
          .answering("assessment", "assessmentId")
          .restingOn("assessment.childInformedAt", "childInformed")),
  FAMILY_TOLD_OF_ASSESSMENT(
      at("familyInformedAt", "toldAt")
          .answering("assessment", "assessmentId")
          .restingOn("assessment.familyInformedAt", "childInformed")),
  CONSENT_DISPENSED_WITH(
      at("firstAgencyEnquiryAt").restingOn("consent.firstAgencyEnquiryAt", "consent.overridden")),
  MANAGER_DECIDED_TO_DO_WITHOUT_CONSENT(
      at("madeAt")
          .answering("consent", "linkedRecordId")
          .restingOn(
              "managementDecision.madeAt",
              "managementDecision.subject",
              "managementDecision.byRole")),
  CHRONOLOGY_ON_FILE(at("createdAt", "updatedAt", "reviewedAt").restingOn("chronology")),
  GENOGRAM_ON_FILE(at("createdAt", "updatedAt").restingOn("familyMap.kind")),
  CULTURAL_GENOGRAM_ON_FILE(at("createdAt", "updatedAt").restingOn("familyMap.kind")),
  ECOMAP_ON_FILE(at("createdAt", "updatedAt").restingOn("familyMap.kind")),
  GRADED_CARE_PROFILE_COMPLETED(
      at("gradedCareProfileAt")
          .answering("assessment", "id")
          .restingOn("assessment.gradedCareProfileAt")),
  ASSESSMENT_SHARED_WITH_CHILD(
      at("sharedAt")
          .answering("assessment", "documentId")
          .restingOn("documentShared.sharedAt", "documentShared.recipient")),
  FEEDBACK_ON_ASSESSMENT_SOUGHT(
      at("feedbackSoughtAt")
          .answering("assessment", "id")
          .restingOn("assessment.feedbackSoughtAt"));

  private final EventReading reading;

  AssessmentEvent(EventReading reading) {
    this.reading = reading;
  }

  @Override
  public EventReading reading() {
    return reading;
  }
}
