package practicestandards.rules.words;

import java.util.Arrays;

/**
 * The numbers that the documents leave to the authority. None has a default: unset, the clauses
 * that need it are not evaluable. Each is a whole number of at least 1, in the unit of its name.
 */
public enum Setting {
  VISIT_ON_REQUEST_WORKING_DAYS("visitOnRequestWorkingDays"),
  PLACEMENT_PLAN_REVIEW_WORKING_DAYS("placementPlanReviewWorkingDays"),
  SUPERVISION_WEEKS("supervisionWeeks"),
  CASE_SUPERVISION_WEEKS("caseSupervisionWeeks"),
  REPEAT_REFERRAL_MONTHS("repeatReferralMonths"),
  STATUTORY_COMPLAINT_WORKING_DAYS("statutoryComplaintWorkingDays"),
  CORPORATE_COMPLAINT_WORKING_DAYS("corporateComplaintWorkingDays");

  private final String key;

  Setting(String key) {
    this.key = key;
  }

  /** Its name in requests and in the rules. */
  public String key() {
    return key;
  }

  /**
   * The one of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Setting named(String key) {
    return Arrays.stream(values())
        .filter(setting -> setting.key.equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No such setting: " + key));
  }
}
