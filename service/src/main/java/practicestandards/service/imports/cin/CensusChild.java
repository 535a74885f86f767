package practicestandards.service.imports.cin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import practicestandards.service.imports.ReadReport;
import practicestandards.service.imports.ReportEntry.Place;
import practicestandards.service.imports.cases.CaseDraft;
import practicestandards.service.imports.cases.CaseDrafts;
import practicestandards.service.imports.cases.ConferenceNotDue;
import practicestandards.service.imports.cases.Facts;

/**
 * Turns one child of the census into case records. A module that cannot be read is reported and
 * passed over, and what it would have shown counts as not supplied for this child.
 */
final class CensusChild {
  private static final List<String> ASSESSING = List.of("assessment");
  private static final List<String> PROTECTING =
      List.of("section47Enquiry", "strategyDiscussion", "childProtectionConference");
  private static final List<String> PLANNED = List.of("childProtectionPlan", "section47Enquiry");
  private static final List<String> REFERRED = List.of("referral", "caseOpening");

  private final CaseDrafts drafts;
  private final ReadReport report;
  private final Fields fields;
  private final @Nullable CensusYear year;

  CensusChild(CaseDrafts drafts, ReadReport report, Fields fields, @Nullable CensusYear year) {
    this.drafts = drafts;
    this.report = report;
    this.fields = fields;
    this.year = year;
  }

  /** Reads a child; nothing if the child cannot be told apart from others. */
  @Nullable CaseDraft read(Module child) {
    Module identifiers = child.first("ChildIdentifiers");
    String identifier = identifiers == null ? "" : identifiers.field("LAchildID");
    if (identifiers == null || identifier.isEmpty()) {
      report.skipped(
          Place.element(child.path()),
          "The child has no LAchildID, so its modules belong to nobody.");
      return null;
    }
    CaseDraft draft = drafts.of(identifier);
    try {
      readParts(child, identifiers, draft);
    } catch (CaseDraft.TooManyRecords tooMany) {
      report.skipped(
          Place.element(child.path()),
          "The rest of this child was passed over: " + tooMany.getMessage() + ".");
      draft.withhold(REFERRED);
      draft.withhold(ASSESSING);
      draft.withhold(PROTECTING);
    }
    ConferenceNotDue.apply(draft, report);
    KnownElements.reportOthers(child, report);
    report.count("children");
    return draft;
  }

  private void readParts(Module child, Module identifiers, CaseDraft draft) {
    guarded(identifiers, draft, List.of("child"), it -> readPerson(child, it, draft));
    for (Module details : child.all("CINdetails")) {
      readEpisode(details, draft);
    }
  }

  private void readPerson(Module child, Module identifiers, CaseDraft draft) {
    LocalDate born = Fields.dateNotCounted(identifiers, "PersonBirthDate");
    LocalDate expected = Fields.dateNotCounted(identifiers, "ExpectedPersonBirthDate");
    LocalDate died = Fields.dateNotCounted(identifiers, "PersonDeathDate");
    draft.addChild(Facts.child(born, born == null ? expected : null, died, disabled(child)));
  }

  private void readEpisode(Module details, CaseDraft draft) {
    ProtectionPart protection = new ProtectionPart(fields);
    ReferralPart referral = new ReferralPart(fields, report, year);
    List<ReferralPart.Assessed> assessments = new ArrayList<>();
    report.count("CINdetails");
    each(details, "Assessments", draft, ASSESSING, it -> assessments.add(assessed(it)));
    guarded(details, draft, REFERRED, it -> referral.read(it, assessments, draft));
    guarded(details, draft, PROTECTING, it -> protection.readConference(it, draft));
    each(details, "Section47", draft, PROTECTING, it -> protection.readEnquiry(it, draft));
    each(details, "CINPlanDates", draft, List.of("plan"), it -> referral.readPlan(it, draft));
    each(details, "ChildProtectionPlans", draft, PLANNED, it -> protection.readPlan(it, draft));
  }

  private ReferralPart.Assessed assessed(Module module) {
    LocalDate started = fields.requiredDate(module, "AssessmentActualStartDate");
    return new ReferralPart.Assessed(
        started, fields.dateFrom(module, "AssessmentAuthorisationDate", started));
  }

  private void each(
      Module within, String name, CaseDraft draft, List<String> types, Consumer<Module> reading) {
    for (Module module : within.all(name)) {
      report.count(name);
      guarded(module, draft, types, reading);
    }
  }

  private void guarded(
      Module module, CaseDraft draft, List<String> types, Consumer<Module> reading) {
    try {
      reading.accept(module);
    } catch (UnreadableField unreadable) {
      report.skipped(Place.element(unreadable.path()), unreadable.why());
      draft.withhold(types);
    }
  }

  private static @Nullable Boolean disabled(Module child) {
    Module characteristics = child.first("ChildCharacteristics");
    Module disabilities = characteristics == null ? null : characteristics.first("Disabilities");
    if (disabilities == null || disabilities.all("Disability").isEmpty()) {
      return null;
    }
    return !disabilities.field("Disability").equalsIgnoreCase("NONE");
  }
}
