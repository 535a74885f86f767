package practicestandards.rules.words;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The periods in which the standards ask for something. The DRL of {@code rules/engine} says for
 * each from which records it is read; this list says which record types open it, and which could
 * lift or end it and are assumed away where they are not supplied.
 */
public enum RegimeKind {
  ALWAYS(List.of(), List.of()),
  EARLY_HELP(List.of("earlyHelpEpisode.startedAt"), List.of("earlyHelpEpisode.endedAt")),
  EARLY_HELP_PLAN(
      List.of("earlyHelpEpisode.startedAt", "plan.createdAt", "plan.kind"),
      List.of("plan.endedAt", "earlyHelpEpisode.endedAt")),
  CHILD_IN_NEED(
      List.of("childInNeedEpisode.startedAt"),
      List.of("childProtectionPlan", "periodOfCare", "childInNeedEpisode.endedAt")),
  CHILD_IN_NEED_STANDARD_PATTERN(
      "child in need",
      List.of("childInNeedEpisode.startedAt"),
      List.of(
          "disabilityService",
          "childProtectionPlan",
          "periodOfCare",
          "childInNeedEpisode.endedAt")),
  CHILD_IN_NEED_DISABLED_STABLE_PACKAGE(
      "child in need",
      List.of(
          "childInNeedEpisode.startedAt",
          "disabilityService.startedAt",
          "disabilityService.stablePackage",
          "child.disabled",
          "agreedFrequency"),
      List.of("childProtectionPlan", "periodOfCare", "childInNeedEpisode.endedAt")),
  CHILD_IN_NEED_PLAN(
      List.of("childInNeedEpisode.startedAt", "plan.createdAt", "plan.kind"),
      List.of("childProtectionPlan", "periodOfCare", "plan.endedAt", "childInNeedEpisode.endedAt")),
  CHILD_IN_NEED_PLAN_WITHOUT_DISABILITY_SERVICE(
      List.of("childInNeedEpisode.startedAt", "plan.createdAt", "plan.kind"),
      List.of(
          "disabilityService",
          "childProtectionPlan",
          "periodOfCare",
          "plan.endedAt",
          "childInNeedEpisode.endedAt")),
  DISABILITY_SERVICE(List.of("disabilityService.startedAt"), List.of("disabilityService.endedAt")),
  DISABILITY_SERVICE_LEVEL_4(
      List.of("disabilityService.startedAt", "disabilityService.level"),
      List.of("disabilityService.endedAt")),
  DISABILITY_SERVICE_LEVEL_2(
      List.of("disabilityService.startedAt", "disabilityService.level"),
      List.of("disabilityService.endedAt")),
  SECTION_47_ENQUIRY(List.of("section47Enquiry.startedAt"), List.of("section47Enquiry.endedAt")),
  CHILD_PROTECTION_PLAN(
      List.of("childProtectionPlan.startedAt"), List.of("childProtectionPlan.endedAt")),
  CORE_GROUP(List.of("childProtectionPlan.startedAt"), List.of("childProtectionPlan.endedAt")),
  PLAN_MADE_AT_CONFERENCE(
      List.of(
          "childProtectionConference.heldAt",
          "childProtectionConference.kind",
          "childProtectionConference.planMade"),
      List.of("childProtectionPlan")),
  PLACEMENT(
      List.of("placement.startedAt", "periodOfCare.startedAt"),
      List.of(
          "legalStatus",
          "adoptivePlacement",
          "placement.kind",
          "placement.endedAt",
          "periodOfCare.endedAt")),
  PLACEMENT_FIRST_YEAR(
      "placement",
      List.of("placement.startedAt", "periodOfCare.startedAt"),
      List.of(
          "legalStatus",
          "adoptivePlacement",
          "placement.kind",
          "placement.endedAt",
          "periodOfCare.endedAt")),
  PLACEMENT_LATER_YEARS(
      "placement",
      List.of("placement.startedAt", "periodOfCare.startedAt"),
      List.of(
          "legalStatus",
          "adoptivePlacement",
          "placement.kind",
          "placement.endedAt",
          "periodOfCare.endedAt")),
  PLACEMENT_PERMANENT(
      "placement",
      List.of("placement.startedAt", "periodOfCare.startedAt", "placement.permanenceAgreedAt"),
      List.of(
          "legalStatus",
          "adoptivePlacement",
          "placement.kind",
          "placement.endedAt",
          "periodOfCare.endedAt")),
  TEMPORARY_ARRANGEMENT_TO_FIRST_REVIEW(
      "temporary arrangement",
      List.of("placement.startedAt", "placement.kind", "legalStatus.startedAt", "legalStatus.kind"),
      List.of("lookedAfterReview", "placement.endedAt")),
  TEMPORARY_CARER_AFTER_REVIEW(
      "temporary arrangement",
      List.of("placement.startedAt", "placement.kind", "lookedAfterReview.heldAt"),
      List.of("placement.endedAt")),
  PARENTS_UNDER_INTERIM_ORDER_AFTER_REVIEW(
      "temporary arrangement",
      List.of(
          "placement.startedAt",
          "placement.kind",
          "legalStatus.startedAt",
          "legalStatus.kind",
          "lookedAfterReview.heldAt"),
      List.of("placement.endedAt")),
  CARE_ORDER_WITH_PARENTS(
      List.of("placement.startedAt", "placement.kind", "legalStatus.startedAt", "legalStatus.kind"),
      List.of("placement.endedAt")),
  PARENTS_PENDING_ASSESSMENT_TO_REVIEW(
      "pending assessment",
      List.of("placement.startedAt", "placement.kind", "placement.pendingAssessment"),
      List.of("lookedAfterReview", "legalStatus", "placement.endedAt")),
  PARENTS_PENDING_ASSESSMENT_AFTER_REVIEW(
      "pending assessment",
      List.of(
          "placement.startedAt",
          "placement.kind",
          "placement.pendingAssessment",
          "lookedAfterReview.heldAt"),
      List.of("legalStatus", "placement.endedAt")),
  ONE_OF_SEVERAL_SETTINGS(
      List.of("placement.startedAt", "placement.settingRef"), List.of("placement.endedAt")),
  SHORT_BREAKS(List.of("shortBreakSeries.startedAt"), List.of("shortBreakSeries.endedAt")),
  ADOPTIVE_PLACEMENT(List.of("adoptivePlacement.startedAt"), List.of("adoptivePlacement.endedAt")),
  ADOPTIVE_PLACEMENT_TO_FIRST_REVIEW(
      "adoptive placement",
      List.of("adoptivePlacement.startedAt"),
      List.of("adoptionReview", "adoptivePlacement.endedAt")),
  ADOPTIVE_PLACEMENT_FREQUENCY_SET_BY_REVIEW(
      "adoptive placement",
      List.of("adoptivePlacement.startedAt", "adoptionReview.heldAt", "agreedFrequency"),
      List.of("adoptivePlacement.endedAt")),
  ADOPTIVE_PLACEMENT_FIRST_YEAR(
      "adoptive placement",
      List.of("adoptivePlacement.startedAt", "adoptionReview.heldAt"),
      List.of("agreedFrequency", "adoptivePlacement.endedAt")),
  ADOPTIVE_PLACEMENT_LATER_YEARS(
      "adoptive placement",
      List.of("adoptivePlacement.startedAt", "adoptionReview.heldAt"),
      List.of("agreedFrequency", "adoptivePlacement.endedAt")),
  PRIVATE_FOSTERING(
      List.of("privateFosteringArrangement"), List.of("privateFosteringArrangement.endedAt")),
  PRIVATE_FOSTERING_FIRST_YEAR(
      "private fostering",
      List.of("privateFosteringArrangement"),
      List.of("privateFosteringArrangement.endedAt")),
  PRIVATE_FOSTERING_LATER_YEARS(
      "private fostering",
      List.of("privateFosteringArrangement"),
      List.of("privateFosteringArrangement.endedAt")),
  CARE_LEAVER(
      List.of("leavingCareStatus.startedAt", "child.dateOfBirth"),
      List.of("leavingCareStatus.endedAt")),
  EHC_ASSESSMENT(
      List.of("ehcNeedsAssessment.requestReceivedAt"),
      List.of("ehcNeedsAssessment.assessmentAgreed", "ehcNeedsAssessment.planAgreed")),
  EHC_PLAN(
      List.of("ehcPlan.issuedAt"),
      List.of("ehcPlan.ceasedAt", "ehcPlan.transferredAt", "child.dateOfBirth")),
  EHC_PLAN_UNDER_FIVE(
      List.of("ehcPlan.issuedAt", "child.dateOfBirth"),
      List.of("ehcPlan.ceasedAt", "ehcPlan.transferredAt")),
  LOOKED_AFTER(List.of("periodOfCare.startedAt"), List.of("periodOfCare.endedAt")),
  CASE_OPEN(List.of("caseOpening.startedAt"), List.of("caseOpening.endedAt")),
  PLACEMENT_IN_CARE(
      List.of("placement.startedAt", "periodOfCare.startedAt"),
      List.of("placement.endedAt", "periodOfCare.endedAt")),
  PLACEMENT_WITH_PLAN(
      List.of("placement.startedAt", "periodOfCare.startedAt", "plan.createdAt", "plan.kind"),
      List.of("placement.endedAt", "periodOfCare.endedAt")),
  CARE_SINCE_FIRST_PLACEMENT(
      List.of("placement.startedAt", "periodOfCare.startedAt"), List.of("periodOfCare.endedAt")),
  LOOKED_AFTER_SINCE_SECOND_REVIEW(
      List.of("periodOfCare.startedAt", "lookedAfterReview.heldAt"),
      List.of("periodOfCare.endedAt")),
  LOOKED_AFTER_UNDER_FIVE(
      "health of a child in care",
      List.of("periodOfCare.startedAt", "child.dateOfBirth"),
      List.of("periodOfCare.endedAt")),
  LOOKED_AFTER_FROM_FIVE(
      "health of a child in care",
      List.of("periodOfCare.startedAt", "child.dateOfBirth"),
      List.of("periodOfCare.endedAt")),
  NOT_SEEN_ALONE_UNTIL_SUPERVISION(
      List.of("visit.at", "visit.childSeen", "visit.seenAlone"), List.of("supervision")),
  ASSESSMENT_UNDER_WAY(List.of("assessment.startedAt"), List.of("assessment.authorisedAt")),
  ASSESSMENT_OF_CHILD_WHO_UNDERSTANDS(
      List.of("assessment.startedAt"),
      List.of("child.sufficientUnderstanding", "assessment.authorisedAt")),
  CHILD_WHO_UNDERSTANDS(List.of(), List.of("child.sufficientUnderstanding")),
  WORKER_OF_CHILD(
      List.of("allocation.startedAt", "allocation.role"), List.of("allocation.endedAt")),
  PLAN_VERSION_IN_USE(List.of("plan.createdAt"), List.of("plan.endedAt")),
  PLAN_FROM_FIRST_VERSION(List.of("plan.createdAt"), List.of("plan.endedAt")),
  LOOKED_AFTER_SINCE_FIRST_EDUCATION_PLAN(
      List.of("periodOfCare.startedAt", "personalEducationPlanMeeting.completedAt"),
      List.of("periodOfCare.endedAt", "child.dateOfBirth")),
  LOOKED_AFTER_SINCE_FIRST_EDUCATION_MEETING(
      List.of("periodOfCare.startedAt", "personalEducationPlanMeeting.heldAt"),
      List.of("periodOfCare.endedAt", "child.dateOfBirth")),
  PERMANENCE_NOT_SECURED(
      List.of("periodOfCare.startedAt"),
      List.of("placement.permanenceSecuredAt", "periodOfCare.endedAt")),
  PATHWAY_PLAN(List.of("plan.kind"), List.of("plan.endedAt", "child.dateOfBirth")),
  PATHWAY_PLAN_UNDER_REVIEW(
      List.of("plan.kind", "lookedAfterReview.pathwayPlanReviewed"),
      List.of("plan.endedAt", "child.dateOfBirth")),
  CASE_OPEN_NOT_ONLY_FOR_SPECIAL_NEEDS(
      List.of("caseOpening.startedAt"), List.of("caseOpening.tier", "caseOpening.endedAt")),
  CASE_OPEN_AT_ANY_TIER(List.of("caseOpening.startedAt"), List.of("caseOpening.endedAt")),
  SUPERVISION_STANDARD_PATTERN(
      "case supervision",
      List.of("caseOpening.startedAt"),
      List.of(
          "placement",
          "child.disabled",
          "disabilityService",
          "shortBreakSeries",
          "caseOpening.endedAt")),
  SUPERVISION_LONG_TERM_PLACEMENT(
      "case supervision",
      List.of("caseOpening.startedAt", "placement.startedAt", "placement.permanenceAgreedAt"),
      List.of(
          "childProtectionPlan",
          "section47Enquiry",
          "legalStatus",
          "placement.endedAt",
          "caseOpening.endedAt")),
  SUPERVISION_DISABLED_CHILD(
      "case supervision",
      List.of("caseOpening.startedAt", "child.disabled"),
      List.of(
          "placement",
          "childProtectionPlan",
          "section47Enquiry",
          "legalStatus",
          "caseOpening.endedAt")),
  SUPERVISION_DIRECT_PAYMENT(
      "case supervision",
      List.of(
          "caseOpening.startedAt",
          "disabilityService.startedAt",
          "disabilityService.directPayment"),
      List.of(
          "placement",
          "child.disabled",
          "childProtectionPlan",
          "section47Enquiry",
          "legalStatus",
          "caseOpening.endedAt")),
  SUPERVISION_SHORT_BREAKS(
      "case supervision",
      List.of("caseOpening.startedAt", "shortBreakSeries.startedAt"),
      List.of(
          "placement",
          "child.disabled",
          "disabilityService",
          "childProtectionPlan",
          "section47Enquiry",
          "legalStatus",
          "caseOpening.endedAt")),
  WORKER_ALLOCATED(List.of("allocation.startedAt"), List.of("allocation.endedAt"));

  private final @Nullable String turns;
  private final List<String> raisedBy;
  private final List<String> liftedBy;

  RegimeKind(List<String> raisedBy, List<String> liftedBy) {
    this(null, raisedBy, liftedBy);
  }

  RegimeKind(@Nullable String turns, List<String> raisedBy, List<String> liftedBy) {
    this.turns = turns;
    this.raisedBy = raisedBy;
    this.liftedBy = liftedBy;
  }

  /** The pattern in which kinds take turns: a gap that one leaves open runs on in the next. */
  public @Nullable String turns() {
    return turns;
  }

  /** The record types, or {@code type.attribute}, without which it is not known to hold. */
  public List<String> raisedBy() {
    return raisedBy;
  }

  /** What could lift, displace or end it, in the order in which it is named. */
  public List<String> liftedBy() {
    return liftedBy;
  }
}
