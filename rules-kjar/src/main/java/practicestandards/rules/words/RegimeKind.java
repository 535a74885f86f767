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
  SECTION_47_ENQUIRY(List.of("section47Enquiry.startedAt"), List.of("section47Enquiry.endedAt")),
  CHILD_PROTECTION_PLAN(
      List.of("childProtectionPlan.startedAt"), List.of("childProtectionPlan.endedAt")),
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
  LOOKED_AFTER(List.of("periodOfCare.startedAt"), List.of("periodOfCare.endedAt")),
  CASE_OPEN(List.of("caseOpening.startedAt"), List.of("caseOpening.endedAt")),
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
