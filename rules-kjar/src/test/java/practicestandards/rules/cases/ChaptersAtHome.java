package practicestandards.rules.cases;

import java.util.List;

/** Chapters of a child who lives at home: early help, need, enquiry and protection. */
final class ChaptersAtHome {
  static final List<Chapter> ALL =
      List.of(
          Chapter.of("referral", "contact", "assessment", "childInformed", "caseOpening")
              .saying("assessment.kind", "CHILD_AND_FAMILY", "SECTION_47", "EARLY_HELP")
              .saying("assessment.authorisedByRole", "TEAM_MANAGER", "SUPERVISOR"),
          Chapter.of("assessment", "networkMember", "documentShared", "familyMap")
              .saying("assessment.kind", "CHILD_AND_FAMILY")
              .saying("networkMember.relationship", "AGENCY", "AGENCY", "CARER", "MOTHER")
              .saying("networkMember.startedAt", "2023-11-15")
              .saying("documentShared.documentType", "assessment")
              .saying("documentShared.recipient", "CHILD", "FAMILY", "AGENCY")
              .saying("child.sufficientUnderstanding", true)
              .saying("child.dateOfBirth", "2012-03-04"),
          Chapter.of("assessment", "networkMember", "referral")
              .saying("assessment.kind", "CHILD_AND_FAMILY")
              .saying("networkMember.relationship", "FOSTER_CARER", "NETWORK_MEMBER", "FATHER")
              .saying("networkMember.parentalResponsibility", true),
          Chapter.of("consent", "managementDecision", "assessment")
              .saying("consent.overridden", true)
              .saying("managementDecision.subject", "CONSENT_OVERRIDE")
              .saying("managementDecision.byRole", "TEAM_MANAGER", "LINE_MANAGER")
              .saying("managementDecision.linkedRecordType", "consent"),
          Chapter.of("earlyHelpEpisode", "plan", "keepingInTouchContact", "planReview")
              .saying("plan.kind", "EARLY_HELP")
              .saying("planReview.planKind", "EARLY_HELP")
              .saying("keepingInTouchContact.byRole", "LEAD_PRACTITIONER")
              .saying("visit.byRole", "EARLY_HELP_PRACTITIONER")
              .saying("allocation.role", "EARLY_HELP_PRACTITIONER"),
          Chapter.of("childInNeedEpisode", "disabilityService", "agreedFrequency", "supervision")
              .saying("agreedFrequency.subject", "VISIT")
              .saying("agreedFrequency.role", "SOCIAL_WORKER")
              .saying("agreedFrequency.recordedIn", "SUPERVISION")
              .saying("agreedFrequency.agreedByRole", "TEAM_MANAGER")
              .saying("agreedFrequency.interval", 8)
              .saying("agreedFrequency.unit", "WEEKS")
              .saying("disabilityService.stablePackage", true)
              .saying("disabilityService.startedAt", "2023-11-01")
              .saying("child.disabled", true),
          Chapter.of("childInNeedEpisode", "agreedFrequency", "visit")
              .saying("childInNeedEpisode.startedAt", "2023-12-10", "2024-04-20")
              .saying("agreedFrequency.subject", "VISIT")
              .saying("agreedFrequency.role", "SOCIAL_WORKER")
              .saying("agreedFrequency.recordedIn", "PLAN", "SUPERVISION")
              .saying("agreedFrequency.agreedByRole", "TEAM_MANAGER", "SOCIAL_WORKER")
              .saying("agreedFrequency.interval", 2, 4, 5)
              .saying("agreedFrequency.unit", "WEEKS")
              .saying("visit.byRole", "SOCIAL_WORKER"),
          Chapter.of("childInNeedEpisode", "plan", "planReview", "agreedFrequency")
              .saying("childInNeedEpisode.startedAt", "2023-12-10", "2024-04-20")
              .saying("plan.kind", "CHILD_IN_NEED")
              .saying("planReview.planKind", "CHILD_IN_NEED")
              .saying("agreedFrequency.subject", "REVIEW")
              .saying("agreedFrequency.planKind", "CHILD_IN_NEED")
              .saying("agreedFrequency.agreedByRole", "TEAM_MANAGER", "LINE_MANAGER"),
          Chapter.of("disabilityService", "planReview", "agreedFrequency")
              .saying("disabilityService.level", 2, 4)
              .saying("planReview.planKind", "CHILD_IN_NEED", "OTHER")
              .saying("agreedFrequency.subject", "REVIEW")
              .saying("agreedFrequency.planKind", "OTHER", "EARLY_HELP")
              .saying("agreedFrequency.agreedByRole", "TEAM_MANAGER"),
          Chapter.of("childInNeedEpisode", "changeOfCircumstances", "plan", "planReview")
              .saying("childInNeedEpisode.startedAt", "2023-12-10", "2024-04-20")
              .saying("plan.kind", "CHILD_IN_NEED")
              .saying("changeOfCircumstances.kind", "FAMILY_CHANGE", "FAMILY_CHANGE", "NEGLECT")
              .saying("planReview.planKind", "CHILD_IN_NEED"),
          Chapter.of("section47Enquiry", "strategyDiscussion", "householdMember", "referral")
              .saying("visit.purpose", "SECTION_47"),
          Chapter.of("strategyDiscussion", "significantHarmConcern", "documentShared", "referral")
              .saying("strategyDiscussion.complex", true, false)
              .saying("documentShared.documentType", "strategyDiscussion")
              .saying("documentShared.recipient", "AGENCY", "PROFESSIONAL"),
          Chapter.of("childProtectionPlan", "childProtectionConference", "coreGroupMeeting", "plan")
              .saying("childProtectionConference.kind", "INITIAL")
              .saying("childProtectionConference.planMade", true)
              .saying("plan.kind", "CHILD_PROTECTION")
              .saying("plan.outline", true, false)
              .saying("documentShared.documentType", "plan")
              .saying("documentShared.recipient", "FAMILY", "PARENT"),
          Chapter.of("childProtectionPlan", "coreGroupMeeting", "agreedFrequency")
              .saying("childProtectionPlan.startedAt", "2023-12-10", "2024-04-10")
              .saying("agreedFrequency.subject", "CORE_GROUP_MEETING", "VISIT")
              .saying("agreedFrequency.role", "SOCIAL_WORKER"),
          Chapter.of("privateFosteringArrangement", "visit")
              .saying("privateFosteringArrangement.notificationReceivedAt", "2022-09-01")
              .saying("privateFosteringArrangement.authorityAwareAt", "2022-09-05", "2023-04-05")
              .saying("visit.byRole", "SOCIAL_WORKER"));

  private ChaptersAtHome() {}
}
