package practicestandards.rules.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What belongs together in a case.
 *
 * @param types the types of record of which there are several
 * @param said what their attributes mostly say, by {@code type.attribute}
 */
record Chapter(Set<String> types, Map<String, Object> said) {
  static final List<Chapter> ALL =
      List.of(
          of("referral", "contact", "assessment", "consent", "networkMember", "childInformed"),
          of("earlyHelpEpisode", "plan", "keepingInTouchContact", "planReview")
              .saying("plan.kind", "EARLY_HELP"),
          of("childInNeedEpisode", "disabilityService", "agreedFrequency", "supervision")
              .saying("agreedFrequency.subject", "VISIT")
              .saying("agreedFrequency.role", "SOCIAL_WORKER")
              .saying("agreedFrequency.recordedIn", "SUPERVISION")
              .saying("agreedFrequency.agreedByRole", "TEAM_MANAGER")
              .saying("agreedFrequency.interval", 8)
              .saying("agreedFrequency.unit", "WEEKS")
              .saying("disabilityService.stablePackage", true)
              .saying("child.disabled", true),
          of("childInNeedEpisode", "plan", "planReview", "disabilityService", "agreedFrequency")
              .saying("plan.kind", "CHILD_IN_NEED")
              .saying("planReview.planKind", "CHILD_IN_NEED")
              .saying("agreedFrequency.subject", "REVIEW"),
          of("section47Enquiry", "strategyDiscussion", "householdMember", "referral"),
          of("strategyDiscussion", "significantHarmConcern", "documentShared", "referral"),
          of("childProtectionPlan", "childProtectionConference", "coreGroupMeeting", "plan"),
          of("statutoryReport", "childProtectionConference", "lookedAfterReview", "assessment"),
          of("periodOfCare", "placement", "legalStatus", "lookedAfterReview", "visitRequest")
              .saying("placement.kind", "WITH_PARENTS")
              .saying("legalStatus.kind", "CARE_ORDER"),
          of("periodOfCare", "placement", "legalStatus", "lookedAfterReview")
              .saying("placement.kind", "WITH_PARENTS")
              .saying("legalStatus.kind", "INTERIM_CARE_ORDER"),
          of("periodOfCare", "lookedAfterReview", "leavingCareStatus", "plan", "planReview")
              .saying("plan.kind", "PATHWAY")
              .saying("planReview.planKind", "PATHWAY")
              .saying("child.dateOfBirth", "2008-09-30"),
          of("periodOfCare", "placement", "plan", "placementPlanningMeeting", "planReview"),
          of("periodOfCare", "placement", "healthAssessment", "personalEducationPlanMeeting"),
          of("leavingCareStatus", "keepingInTouchContact", "agreedFrequency", "plan")
              .saying("agreedFrequency.subject", "CONTACT")
              .saying("agreedFrequency.role", "PERSONAL_ADVISER")
              .saying("child.dateOfBirth", "2005-11-30"),
          of("adoptivePlacement", "adoptionReview", "agreedFrequency", "changeOfCircumstances")
              .saying("agreedFrequency.subject", "VISIT")
              .saying("agreedFrequency.role", "SOCIAL_WORKER")
              .saying("agreedFrequency.recordedIn", "ADOPTION_REVIEW"),
          of("shortBreakSeries", "plan", "planReview", "agreedFrequency")
              .saying("plan.kind", "SHORT_BREAK")
              .saying("planReview.planKind", "SHORT_BREAK")
              .saying("agreedFrequency.planKind", "SHORT_BREAK")
              .saying("agreedFrequency.subject", "REVIEW"),
          of("ehcNeedsAssessment", "ehcPlan", "ehcAnnualReview", "privateFosteringArrangement"),
          of("caseOpening", "supervision", "chronology", "familyMap", "caseSummaryUpdate"),
          of("managementDecision", "supervision", "contact", "escalation", "complaint"));

  private static Chapter of(String... types) {
    return new Chapter(Set.of(types), Map.of());
  }

  private Chapter saying(String attribute, Object value) {
    Map<String, Object> all = new HashMap<>(said);
    all.put(attribute, value);
    return new Chapter(types, Map.copyOf(all));
  }

  /** What it says of records of a type, by attribute. */
  Map<String, Object> saidOf(String type) {
    Map<String, Object> attributes = new HashMap<>();
    said.forEach(
        (name, value) -> {
          if (name.startsWith(type + ".")) {
            attributes.put(name.substring(type.length() + 1), value);
          }
        });
    return attributes;
  }
}
