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
      at("authorisedAt", "completedAt").restingOn("assessment.authorisedAt", "assessment.kind"));

  private final EventReading reading;

  AssessmentEvent(EventReading reading) {
    this.reading = reading;
  }

  @Override
  public EventReading reading() {
    return reading;
  }
}
