package practicestandards.rules.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The periods in which the standards ask for something. The DRL of {@code rules/engine} says for
 * each from which records it is read; this list says which record types open it, and which could
 * lift or end it and are assumed away where they are not supplied.
 */
public enum RegimeKind {
  ALWAYS(List.of(), List.of()),
  EARLY_HELP(List.of("earlyHelpEpisode"), List.of()),
  CHILD_IN_NEED(List.of("childInNeedEpisode"), List.of("childProtectionPlan", "periodOfCare")),
  CHILD_IN_NEED_STANDARD_PATTERN(
      "child in need",
      List.of("childInNeedEpisode"),
      List.of("disabilityService", "childProtectionPlan", "periodOfCare")),
  CHILD_IN_NEED_DISABLED_STABLE_PACKAGE(
      "child in need",
      List.of("childInNeedEpisode", "disabilityService", "child", "agreedFrequency"),
      List.of("childProtectionPlan", "periodOfCare")),
  SECTION_47_ENQUIRY(List.of("section47Enquiry"), List.of()),
  CHILD_PROTECTION_PLAN(List.of("childProtectionPlan"), List.of()),
  PLACEMENT(List.of("placement", "periodOfCare"), List.of("legalStatus", "adoptivePlacement")),
  PLACEMENT_FIRST_YEAR(
      "placement",
      List.of("placement", "periodOfCare"),
      List.of("legalStatus", "adoptivePlacement")),
  PLACEMENT_LATER_YEARS(
      "placement",
      List.of("placement", "periodOfCare"),
      List.of("legalStatus", "adoptivePlacement")),
  PLACEMENT_PERMANENT(
      "placement",
      List.of("placement", "periodOfCare", "placement.permanenceAgreedAt"),
      List.of("legalStatus", "adoptivePlacement")),
  TEMPORARY_ARRANGEMENT_TO_FIRST_REVIEW(
      "temporary arrangement", List.of("placement", "legalStatus"), List.of("lookedAfterReview")),
  TEMPORARY_CARER_AFTER_REVIEW(
      "temporary arrangement", List.of("placement", "lookedAfterReview"), List.of()),
  PARENTS_UNDER_INTERIM_ORDER_AFTER_REVIEW(
      "temporary arrangement", List.of("placement", "legalStatus", "lookedAfterReview"), List.of()),
  CARE_ORDER_WITH_PARENTS(List.of("placement", "legalStatus"), List.of()),
  PARENTS_PENDING_ASSESSMENT_TO_REVIEW(
      "pending assessment", List.of("placement"), List.of("lookedAfterReview", "legalStatus")),
  PARENTS_PENDING_ASSESSMENT_AFTER_REVIEW(
      "pending assessment", List.of("placement", "lookedAfterReview"), List.of("legalStatus")),
  ONE_OF_SEVERAL_SETTINGS(List.of("placement"), List.of()),
  SHORT_BREAKS(List.of("shortBreakSeries"), List.of()),
  ADOPTIVE_PLACEMENT(List.of("adoptivePlacement"), List.of()),
  ADOPTIVE_PLACEMENT_TO_FIRST_REVIEW(
      "adoptive placement", List.of("adoptivePlacement"), List.of("adoptionReview")),
  ADOPTIVE_PLACEMENT_FREQUENCY_SET_BY_REVIEW(
      "adoptive placement",
      List.of("adoptivePlacement", "adoptionReview", "agreedFrequency"),
      List.of()),
  ADOPTIVE_PLACEMENT_FIRST_YEAR(
      "adoptive placement",
      List.of("adoptivePlacement", "adoptionReview"),
      List.of("agreedFrequency")),
  ADOPTIVE_PLACEMENT_LATER_YEARS(
      "adoptive placement",
      List.of("adoptivePlacement", "adoptionReview"),
      List.of("agreedFrequency")),
  PRIVATE_FOSTERING(List.of("privateFosteringArrangement"), List.of()),
  PRIVATE_FOSTERING_FIRST_YEAR(
      "private fostering", List.of("privateFosteringArrangement"), List.of()),
  PRIVATE_FOSTERING_LATER_YEARS(
      "private fostering", List.of("privateFosteringArrangement"), List.of()),
  CARE_LEAVER(List.of("leavingCareStatus", "child"), List.of()),
  LOOKED_AFTER(List.of("periodOfCare"), List.of()),
  CASE_OPEN(List.of("caseOpening"), List.of());

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
  @Nullable String turns() {
    return turns;
  }

  /** The record types without which the regime is not known to hold. */
  List<String> raisedBy() {
    return raisedBy;
  }

  /** The record types that could lift or end it, in the order in which they are named. */
  List<String> liftedBy() {
    return liftedBy;
  }
}
