package practicestandards.rules.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import practicestandards.rules.records.RecordType;
import practicestandards.rules.records.RecordTypes;

/** How many records of each type a made-up case has: mostly of what belongs together. */
final class Mixture {
  private static final List<Set<String>> CHAPTERS =
      List.of(
          Set.of(
              "childInNeedEpisode", "disabilityService", "agreedFrequency", "plan", "planReview"),
          Set.of("referral", "contact", "assessment", "consent", "networkMember", "childInformed"),
          Set.of("earlyHelpEpisode", "plan", "keepingInTouchContact", "planReview"),
          Set.of("section47Enquiry", "strategyDiscussion", "householdMember", "referral"),
          Set.of("strategyDiscussion", "significantHarmConcern", "documentShared", "referral"),
          Set.of("childProtectionPlan", "childProtectionConference", "coreGroupMeeting", "plan"),
          Set.of("statutoryReport", "childProtectionConference", "lookedAfterReview", "assessment"),
          Set.of("periodOfCare", "placement", "legalStatus", "lookedAfterReview", "visitRequest"),
          Set.of("periodOfCare", "placement", "plan", "placementPlanningMeeting", "planReview"),
          Set.of("periodOfCare", "placement", "healthAssessment", "personalEducationPlanMeeting"),
          Set.of("leavingCareStatus", "keepingInTouchContact", "agreedFrequency", "plan"),
          Set.of("adoptivePlacement", "adoptionReview", "agreedFrequency", "changeOfCircumstances"),
          Set.of("shortBreakSeries", "plan", "planReview", "privateFosteringArrangement"),
          Set.of("ehcNeedsAssessment", "ehcPlan", "ehcAnnualReview", "assessment"),
          Set.of("caseOpening", "supervision", "chronology", "familyMap", "caseSummaryUpdate"),
          Set.of("managementDecision", "supervision", "contact", "escalation", "complaint"));

  private static final Set<String> EVERYWHERE = Set.of("visit", "allocation", "documentShared");

  private Mixture() {}

  /** The records of a case by type, of one child at most. */
  static List<RecordName> of(Dice dice, Names names) {
    Set<String> told = new HashSet<>(dice.oneOf(CHAPTERS));
    told.addAll(dice.oneOf(CHAPTERS));
    List<RecordName> records = new ArrayList<>();
    for (RecordType type : RecordTypes.all()) {
      int many = howMany(type.name(), told, dice);
      for (int ofType = 0; ofType < many; ofType++) {
        records.add(new RecordName(type.name(), names.id(type.name(), records.size(), ofType)));
      }
    }
    return records;
  }

  private static int howMany(String type, Set<String> told, Dice dice) {
    if (type.equals("child")) {
      return 1;
    } else if (EVERYWHERE.contains(type)) {
      return dice.below(6);
    } else if (told.contains(type)) {
      return dice.below(5);
    }
    return dice.yes(0.15) ? 1 : 0;
  }
}
