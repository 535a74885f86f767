package practicestandards.service.imports.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.ChildProtectionConference;
import practicestandards.rules.records.ChildProtectionPlan;
import practicestandards.rules.records.Section47Enquiry;
import practicestandards.rules.time.Moment;
import practicestandards.service.imports.ReadReport;
import practicestandards.service.imports.ReportEntry.Place;

/**
 * A child who already has a protection plan does not go to another initial conference, although
 * both forms then answer "no" to "was a conference unnecessary". Such an enquiry owes none.
 */
public final class ConferenceNotDue {
  private ConferenceNotDue() {}

  /** Takes the conference off each enquiry that began while a plan was in force. */
  public static void apply(CaseDraft draft, ReadReport report) {
    for (Section47Enquiry enquiry : draft.records(Section47Enquiry.class)) {
      Moment started = enquiry.startedAt();
      if (started != null
          && Boolean.TRUE.equals(enquiry.conferenceRequired())
          && !hasConference(draft, enquiry)
          && hasPlanOn(draft, started.date())) {
        draft.replace(ProtectionFacts.enquiry(started.date(), null));
        report.note(
            Place.FILE,
            "A section 47 enquiry began while the child already had a protection plan: no initial"
                + " conference is expected of it.");
      }
    }
  }

  private static boolean hasConference(CaseDraft draft, Section47Enquiry enquiry) {
    return draft.records(ChildProtectionConference.class).stream()
        .anyMatch(conference -> enquiry.id().equals(conference.section47EnquiryId()));
  }

  private static boolean hasPlanOn(CaseDraft draft, LocalDate day) {
    return draft.records(ChildProtectionPlan.class).stream()
        .anyMatch(plan -> isBefore(plan.startedAt(), day) && !isBefore(plan.endedAt(), day));
  }

  private static boolean isBefore(@Nullable Moment moment, LocalDate day) {
    return moment != null && moment.date().isBefore(day);
  }
}
