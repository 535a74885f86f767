package practicestandards.rules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.records.Assessment;
import practicestandards.rules.records.Referral;
import practicestandards.rules.records.Section47Enquiry;
import practicestandards.rules.time.Deadline;
import practicestandards.rules.time.Limit;
import practicestandards.rules.time.Receipt;

/** Limits of assessments that no row can say. */
public final class Assessments {
  private Assessments() {}

  /** What is owed by the date that a manager directed. */
  public static List<Obligation> owedAsDirected(
      CaseContext context, Terms terms, Assessment assessment) {
    LocalDate directed = Objects.requireNonNull(assessment.managerDueDate());
    Event start = firstOf(assessment, "directionRecordedAt", "allocatedAt", "startedAt");
    if (start == null || !context.isInForce(terms, start.at().date())) {
      return List.of();
    }
    Receipt receipt =
        new Receipt(
            "the directed date",
            start.at().date(),
            List.of(),
            directed,
            "The manager directed that it be finished by " + directed + ".");
    Deadline deadline = new Deadline(directed, null, false, receipt);
    Event authorised = firstOf(assessment, "authorisedAt");
    List<String> missing = context.missing(List.of("assessment.authorisedAt"));
    Outcome outcome = authorised == null ? absent(missing) : new Outcome.Done(authorised);
    Duty duty = duty(terms, start, start.reference(), deadline);
    return List.of(context.judge().judge(duty, outcome, deadline, null));
  }

  /** What is owed after a section 47 enquiry, from its referral or from what opened it. */
  public static List<Obligation> owedAfterEnquiry(
      CaseContext context,
      Terms terms,
      Section47Enquiry enquiry,
      Collection<?> referrals,
      Collection<?> meetings,
      Timeline authorised) {
    Event start = startOf(enquiry, referrals, meetings);
    if (start == null || !context.isInForce(terms, start.at().date())) {
      return List.of();
    }
    Limit limit = Objects.requireNonNull(terms.limit());
    Deadline deadline = limit.after(start.at(), context.calendar());
    Outcome outcome = ofEnquiry(authorised, enquiry).outcome(start.at(), start, deadline);
    Duty duty = duty(terms, start, "section47Enquiry:" + enquiry.id(), deadline);
    return List.of(context.judge().judge(duty, outcome, deadline, limit));
  }

  private static Outcome absent(List<String> missing) {
    return missing.isEmpty() ? Outcome.NOT_DONE : new Outcome.Unknown(missing);
  }

  private static Duty duty(Terms terms, Event start, String reference, Deadline deadline) {
    Duty undated = Duty.undated(terms, start, reference);
    return new Duty(
        undated.clause(),
        undated.id(),
        1,
        undated.because(),
        undated.start(),
        deadline,
        null,
        false,
        List.of());
  }

  private static @Nullable Event startOf(
      Section47Enquiry enquiry, Collection<?> referrals, Collection<?> meetings) {
    for (Object each : referrals) {
      Referral referral = (Referral) each;
      if (referral.id().equals(enquiry.referralId())) {
        return Event.of(referral, "receivedAt", "");
      }
    }
    Event meeting = Section47.meetingOf(enquiry, meetings);
    return meeting == null ? Event.of(enquiry, "startedAt", "") : meeting;
  }

  /** The assessments that name the enquiry; else its referral; else no other cause. */
  private static Timeline ofEnquiry(Timeline authorised, Section47Enquiry enquiry) {
    Timeline named = authorised.only(e -> enquiry.id().equals(of(e).section47EnquiryId()));
    if (!named.getEvents().isEmpty()) {
      return named;
    }
    String referral = enquiry.referralId();
    Timeline sameReferral =
        authorised.only(
            e ->
                referral != null
                    && referral.equals(of(e).referralId())
                    && of(e).section47EnquiryId() == null);
    if (!sameReferral.getEvents().isEmpty()) {
      return sameReferral;
    }
    return authorised.only(
        e ->
            of(e).kind() == Assessment.Kind.SECTION_47
                && of(e).section47EnquiryId() == null
                && of(e).referralId() == null);
  }

  private static Assessment of(Event event) {
    return (Assessment) event.record();
  }

  private static @Nullable Event firstOf(Assessment assessment, String... moments) {
    List<Event> found = new ArrayList<>();
    for (String moment : moments) {
      if (practicestandards.rules.records.RecordValues.moment(assessment, moment) != null) {
        found.add(Event.of(assessment, moment, ""));
      }
    }
    return found.isEmpty() ? null : found.get(0);
  }
}
