package practicestandards.rules.cases;

import java.util.List;

/** Chapters of a child who is in care, leaves it, is adopted, or has short breaks. */
final class ChaptersInCare {
  private static final List<String> PLACEMENT_DAYS =
      List.of("2024-01-12", "2024-01-26", "2024-02-09", "2024-04-12", "2024-07-26", "2025-01-10");

  static final List<Chapter> ALL =
      List.of(
          Chapter.of("periodOfCare", "placement", "legalStatus", "visit")
              .saying("placement.kind", "WITH_PARENTS")
              .saying("placement.startedAt", "2023-12-20", "2024-03-20")
              .saying("legalStatus.kind", "CARE_ORDER")
              .saying("legalStatus.startedAt", "2023-12-10", "2024-04-10")
              .saying("visit.childSeen", true)
              .saying("visit.byRole", "SOCIAL_WORKER"),
          Chapter.of("periodOfCare", "placement", "legalStatus", "lookedAfterReview")
              .saying("placement.kind", "WITH_PARENTS")
              .saying("placement.startedAt", "2023-12-20", "2024-03-20")
              .saying("legalStatus.kind", "INTERIM_CARE_ORDER")
              .saying("legalStatus.startedAt", "2023-12-10", "2024-05-10"),
          Chapter.of("placement", "lookedAfterReview")
              .saying("placement.kind", "WITH_PARENTS")
              .saying("placement.pendingAssessment", true),
          Chapter.of("placement", "lookedAfterReview", "periodOfCare")
              .saying("placement.kind", "TEMPORARILY_APPROVED_CARER")
              .saying("placement.startedAt", "2023-12-15", "2024-05-15"),
          Chapter.of("periodOfCare", "placement", "visitRequest")
              .saying("periodOfCare.startedAt", "2022-05-20", "2023-01-20")
              .saying("placement.kind", "FOSTER_CARE", "RESIDENTIAL_HOME")
              .saying("placement.startedAt", "2022-06-01", "2023-02-01"),
          Chapter.of("periodOfCare", "placement", "plan", "planReview", "changeOfCircumstances")
              .saying("periodOfCare.startedAt", "2023-12-05", "2024-04-05")
              .saying("placement.kind", "FOSTER_CARE", "RESIDENTIAL_HOME")
              .saying("plan.kind", "PLACEMENT")
              .saying("planReview.planKind", "PLACEMENT")
              .saying("changeOfCircumstances.kind", "PLACEMENT_CONCERN", "CHANGE_OF_CIRCUMSTANCE"),
          Chapter.of("periodOfCare", "placement", "placementPlanningMeeting")
              .saying("placement.urgent", true),
          Chapter.of("periodOfCare", "placement", "plan", "documentShared")
              .saying("plan.kind", "CARE")
              .saying("documentShared.documentType", "plan")
              .saying("documentShared.recipient", "CHILD", "CARER")
              .saying("documentShared.draft", false),
          Chapter.of("periodOfCare", "healthAssessment", "lookedAfterReview")
              .saying("child.dateOfBirth", "2022-02-10", "2020-10-10", "2016-02-10"),
          Chapter.of("periodOfCare", "personalEducationPlanMeeting", "changeOfCircumstances")
              .saying("changeOfCircumstances.kind", "CHANGE_OF_SCHOOL", "EDUCATION_CONCERN")
              .saying("child.dateOfBirth", "2014-09-10"),
          Chapter.of("periodOfCare", "lookedAfterReview", "leavingCareStatus", "plan", "planReview")
              .saying("periodOfCare.startedAt", "2023-05-20", "2024-02-20")
              .saying("lookedAfterReview.pathwayPlanReviewed", true)
              .saying("plan.kind", "PATHWAY")
              .saying("plan.startedAt", "2023-12-10", "2024-03-10")
              .saying("planReview.planKind", "PATHWAY")
              .saying("child.dateOfBirth", "2007-12-01", "2008-09-30", "2009-03-15"),
          Chapter.of("leavingCareStatus", "keepingInTouchContact", "agreedFrequency", "plan")
              .saying("leavingCareStatus.startedAt", "2023-12-05", "2024-04-05")
              .saying("plan.kind", "PATHWAY", "ACCOMMODATION")
              .saying("agreedFrequency.subject", "CONTACT")
              .saying("agreedFrequency.role", "PERSONAL_ADVISER")
              .saying("agreedFrequency.recordedIn", "PATHWAY_PLAN", "OTHER")
              .saying("keepingInTouchContact.byRole", "PERSONAL_ADVISER")
              .saying("visit.byRole", "PERSONAL_ADVISER")
              .saying("child.dateOfBirth", "2005-11-30"),
          Chapter.of("leavingCareStatus", "assessment")
              .saying("assessment.kind", "LEAVING_CARE")
              .saying("leavingCareStatus.kind", "ELIGIBLE", "RELEVANT")
              .saying("child.dateOfBirth", "2007-08-30", "2008-04-20"),
          Chapter.of("adoptivePlacement", "adoptionReview", "agreedFrequency", "visit")
              .saying("adoptivePlacement.startedAt", "2023-11-10", "2024-02-10")
              .saying("adoptionReview.heldAt", "2023-12-20", "2024-03-20")
              .saying("agreedFrequency.agreedAt", "2023-12-20", "2024-03-20", "2024-09-20")
              .saying("agreedFrequency.subject", "VISIT")
              .saying("agreedFrequency.role", "SOCIAL_WORKER", "SOCIAL_WORKER", "LINK_WORKER")
              .saying("agreedFrequency.recordedIn", "ADOPTION_REVIEW")
              .saying("visit.byRole", "SOCIAL_WORKER"),
          Chapter.of("adoptivePlacement", "adoptionReview", "changeOfCircumstances", "visit")
              .saying("adoptivePlacement.startedAt", "2022-10-01", "2023-06-01", "2024-02-01")
              .saying("changeOfCircumstances.kind", "ADOPTION_CONCERN")
              .saying("visit.byRole", "SOCIAL_WORKER"),
          Chapter.of("shortBreakSeries", "plan", "planReview", "agreedFrequency")
              .saying("plan.kind", "SHORT_BREAK")
              .saying("planReview.planKind", "SHORT_BREAK")
              .saying("shortBreakSeries.startedAt", "2023-12-05")
              .saying("agreedFrequency.planKind", "SHORT_BREAK")
              .saying("agreedFrequency.subject", "REVIEW")
              .saying("agreedFrequency.interval", 2, 7, 12)
              .saying("agreedFrequency.unit", "MONTHS"),
          Chapter.of("shortBreakSeries", "visit", "disabilityService")
              .saying("shortBreakSeries.settingRef", "ref1")
              .saying("shortBreakSeries.startedAt", "2024-01-10")
              .saying("shortBreakSeries.placementDays", PLACEMENT_DAYS)
              .saying("visit.at", PLACEMENT_DAYS.toArray())
              .saying("visit.settingRef", "ref1")
              .saying("visit.byRole", "SOCIAL_WORKER"));

  private ChaptersInCare() {}
}
