package practicestandards.service.imports.cin;

import java.util.Map;
import java.util.Set;
import practicestandards.service.imports.ReadReport;
import practicestandards.service.imports.ReportEntry.Place;

/** What the census of any year has within a child; everything else is reported and passed over. */
final class KnownElements {
  private static final Map<String, Set<String>> WITHIN =
      Map.ofEntries(
          Map.entry("Child", Set.of("ChildIdentifiers", "ChildCharacteristics", "CINdetails")),
          Map.entry(
              "ChildIdentifiers",
              Set.of(
                  "LAchildID",
                  "UPN",
                  "FormerUPN",
                  "UPNunknown",
                  "PersonBirthDate",
                  "ExpectedPersonBirthDate",
                  "GenderCurrent",
                  "Sex",
                  "PersonDeathDate")),
          Map.entry("ChildCharacteristics", Set.of("Ethnicity", "Disabilities")),
          Map.entry("Disabilities", Set.of("Disability")),
          Map.entry(
              "CINdetails",
              Set.of(
                  "CINreferralDate",
                  "ReferralSource",
                  "PrimaryNeedCode",
                  "CINclosureDate",
                  "ReasonForClosure",
                  "DateOfInitialCPC",
                  "Assessments",
                  "CINPlanDates",
                  "Section47",
                  "ReferralNFA",
                  "ChildProtectionPlans")),
          Map.entry(
              "Assessments",
              Set.of(
                  "AssessmentActualStartDate", "AssessmentInternalReviewDate",
                  "AssessmentAuthorisationDate", "FactorsIdentifiedAtAssessment")),
          Map.entry("FactorsIdentifiedAtAssessment", Set.of("AssessmentFactors")),
          Map.entry("CINPlanDates", Set.of("CINPlanStartDate", "CINPlanEndDate")),
          Map.entry(
              "Section47",
              Set.of(
                  "S47ActualStartDate", "InitialCPCtarget", "DateOfInitialCPC", "ICPCnotRequired")),
          Map.entry(
              "ChildProtectionPlans",
              Set.of(
                  "CPPstartDate",
                  "CPPendDate",
                  "InitialCategoryOfAbuse",
                  "LatestCategoryOfAbuse",
                  "NumberOfPreviousCPP",
                  "Reviews")),
          Map.entry("Reviews", Set.of("CPPreviewDate")));

  private KnownElements() {}

  /** Reports what is not known within a module, once for each kind of place. */
  static void reportOthers(Module module, ReadReport report) {
    Set<String> known = WITHIN.getOrDefault(module.name(), Set.of());
    for (Module part : module.parts()) {
      if (known.contains(part.name())) {
        reportOthers(part, report);
      } else {
        String like = part.path().replaceAll("\\[\\d+]", "");
        report.unknown(
            Place.element(like), "This element is not part of the census as it is known here.");
      }
    }
  }
}
