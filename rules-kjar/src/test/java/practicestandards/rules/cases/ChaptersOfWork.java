package practicestandards.rules.cases;

import java.util.List;

/** Chapters about how the work is done: files, meetings, management, and special needs. */
final class ChaptersOfWork {
  private static final Object[] TOLD_OF_WORKER = {
    "WORKER", "REASON_FOR_INVOLVEMENT", "CONTACT_DETAILS", "VISIT_FREQUENCY"
  };

  static final List<Chapter> ALL =
      List.of(
          Chapter.of("statutoryReport", "childProtectionConference", "lookedAfterReview")
              .saying("documentShared.documentType", "statutoryReport")
              .saying("documentShared.recipient", "PARENT", "CONFERENCE_CHAIR", "FAMILY"),
          Chapter.of("assessment", "statutoryReport", "caseOpening")
              .saying("assessment.kind", "CHILD_AND_FAMILY", "SECTION_47")
              .saying("documentShared.documentType", "assessment", "statutoryReport"),
          Chapter.of("childInformed", "caseOpening", "plan", "advocacy")
              .saying("childInformed.item", "PLAN", "EXPRESSING_VIEWS", "COMPLAINTS")
              .saying("childInformed.toldTo", "CHILD")
              .saying("child.sufficientUnderstanding", true),
          Chapter.of("childInformed", "allocation")
              .saying("childInformed.item", TOLD_OF_WORKER)
              .saying("childInformed.toldTo", "CHILD", "PARENT")
              .saying("allocation.role", "SOCIAL_WORKER", "PRACTITIONER"),
          Chapter.of("ehcNeedsAssessment", "ehcPlan", "ehcAnnualReview", "networkMember")
              .saying("networkMember.relationship", "AGENCY")
              .saying("ehcNeedsAssessment.adviceRequests.agency", "EDUCATIONAL_PSYCHOLOGY")
              .saying("ehcNeedsAssessment.assessmentAgreed", true)
              .saying(
                  "ehcPlan.ceaseReason",
                  "NEEDS_MET_WITHOUT_PLAN",
                  "PAID_EMPLOYMENT",
                  "NO_LONGER_WISHES_TO_ENGAGE",
                  "OTHER")
              .saying("documentShared.documentType", "ehcPlan")
              .saying("documentShared.recipient", "PARENT", "EDUCATION_SETTING"),
          Chapter.of("caseOpening", "supervision", "chronology", "familyMap", "caseSummaryUpdate")
              .saying("allocation.endReason", "TRANSFER"),
          Chapter.of("caseOpening", "shortBreakSeries", "supervision")
              .saying("child.disabled", false),
          Chapter.of("caseOpening", "significantIncident", "caseSummaryUpdate"),
          Chapter.of("visit", "managementDecision", "supervision")
              .saying("visit.childSeen", true)
              .saying("visit.seenAlone", false)
              .saying("managementDecision.subject", "NOT_SEEN_ALONE")
              .saying("managementDecision.byRole", "TEAM_MANAGER", "SOCIAL_WORKER")
              .saying("managementDecision.linkedRecordType", "visit"),
          Chapter.of("contact", "significantInformation", "escalation", "complaint")
              .saying("contact.decidedByRole", "TEAM_MANAGER", "MASH_MANAGER"),
          Chapter.of("managementDecision", "supervision", "professionalDisagreement", "caseNote")
              .saying("managementDecision.byRole", "TEAM_MANAGER", "SUPERVISOR", "SOCIAL_WORKER"));

  private ChaptersOfWork() {}
}
