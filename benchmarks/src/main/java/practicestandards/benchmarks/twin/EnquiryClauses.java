package practicestandards.benchmarks.twin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.Assessment;
import practicestandards.rules.records.ChildProtectionConference;
import practicestandards.rules.records.Referral;
import practicestandards.rules.records.Section47Enquiry;
import practicestandards.rules.records.StrategyDiscussion;
import practicestandards.rules.time.Deadline;
import practicestandards.rules.time.Limit;
import practicestandards.rules.time.Unit;

/** Limits of section 47 enquiries. */
final class EnquiryClauses {
  private static final Limit FIFTEEN_DAYS = Limit.of(15, Unit.WORKING_DAYS);

  private EnquiryClauses() {}

  static void judge(Standards by) {
    List<Happening> enquiries =
        Happenings.of(
            by.the.all(Section47Enquiry.class),
            "startedAt",
            Section47Enquiry::startedAt,
            any -> true);
    for (Happening enquiry : enquiries) {
      assessment(by, enquiry, (Section47Enquiry) enquiry.record());
    }
    for (Happening meeting : ProtectionClauses.strategyMeetings(by.the)) {
      Section47Enquiry enquiry = enquiryOf(by.the, (StrategyDiscussion) meeting.record());
      if (by.the.isSolihull()) {
        conference(by, meeting, enquiry);
      } else {
        outcome(by, meeting);
      }
    }
  }

  /** The enquiry that either record names; else the first on or after it that names none. */
  private static @Nullable Section47Enquiry enquiryOf(CaseAtHand the, StrategyDiscussion meeting) {
    List<Section47Enquiry> all = the.all(Section47Enquiry.class);
    return all.stream()
        .filter(enquiry -> isNamed(meeting, enquiry))
        .findFirst()
        .orElseGet(
            () ->
                Happenings.of(
                        all,
                        "startedAt",
                        Section47Enquiry::startedAt,
                        enquiry -> enquiry.strategyDiscussionId() == null)
                    .stream()
                    .filter(started -> isOnOrAfter(started, meeting))
                    .map(started -> (Section47Enquiry) started.record())
                    .findFirst()
                    .orElse(null));
  }

  private static boolean isNamed(StrategyDiscussion meeting, Section47Enquiry enquiry) {
    return enquiry.id().equals(meeting.section47EnquiryId())
        || meeting.id().equals(enquiry.strategyDiscussionId());
  }

  private static boolean isOnOrAfter(Happening started, StrategyDiscussion meeting) {
    return meeting.heldAt() != null && !started.at().date().isBefore(meeting.heldAt().date());
  }

  private static void conference(
      Standards by, Happening meeting, @Nullable Section47Enquiry enquiry) {
    if (enquiry != null
        && (Sight.isYes(enquiry.conferenceRequired())
            || enquiry.outcome() == Section47Enquiry.Outcome.CONFERENCE)) {
      List<Happening> held =
          Happenings.of(
              by.the.all(ChildProtectionConference.class),
              "heldAt",
              ChildProtectionConference::heldAt,
              each -> each.kind() == ChildProtectionConference.Kind.INITIAL);
      by.within(FIFTEEN_DAYS, "SOL-ASM-S47-04", meeting, held, null);
    }
  }

  private static void outcome(Standards by, Happening meeting) {
    List<Happening> recorded =
        Happenings.of(
            by.the.all(Section47Enquiry.class),
            "outcomeRecordCompletedAt",
            Section47Enquiry::outcomeRecordCompletedAt,
            any -> true);
    String id = meeting.name().recordId();
    List<Happening> named = Happenings.only(recorded, each -> id.equals(meetingOf(each)));
    List<Happening> counted =
        named.isEmpty() ? Happenings.only(recorded, each -> meetingOf(each) == null) : named;
    by.within(FIFTEEN_DAYS, "DUD-ASM-CP-04", meeting, counted, null);
  }

  private static @Nullable String meetingOf(Happening enquiry) {
    return ((Section47Enquiry) enquiry.record()).strategyDiscussionId();
  }

  private static void assessment(Standards by, Happening started, Section47Enquiry enquiry) {
    Happening start = startOf(by.the, started, enquiry);
    if (by.the.isInForce(start.at().date())) {
      Limit limit = AssessmentClauses.FORTY_FIVE_DAYS;
      Deadline deadline = limit.after(start.at(), by.the.calendar());
      Owed owed =
          new Owed(
              by.the.clause("ASM-S47-03", "ASM-CP-03"),
              started.reference(),
              start.name(),
              start.at(),
              limit,
              deadline,
              null);
      List<Happening> authorised = Happenings.once(authorisedFor(by.the, enquiry));
      by.verdicts.dated(owed, deadline, Happenings.first(authorised, start.at(), start));
    }
  }

  /** The referral; else the strategy discussion; else the enquiry's own start. */
  private static Happening startOf(CaseAtHand the, Happening started, Section47Enquiry enquiry) {
    for (Referral referral : the.all(Referral.class)) {
      if (referral.id().equals(enquiry.referralId()) && referral.receivedAt() != null) {
        return Happening.of(referral, "receivedAt", referral.receivedAt());
      }
    }
    Happening last = null;
    for (Happening meeting : ProtectionClauses.strategyMeetings(the)) {
      StrategyDiscussion discussion = (StrategyDiscussion) meeting.record();
      if (isNamed(discussion, enquiry)) {
        return meeting;
      }
      boolean namesOther =
          discussion.section47EnquiryId() != null || enquiry.strategyDiscussionId() != null;
      last = !namesOther && isOnOrAfter(started, discussion) ? meeting : last;
    }
    return last == null ? started : last;
  }

  /** The assessments that name the enquiry; else its referral; else no cause at all. */
  private static List<Happening> authorisedFor(CaseAtHand the, Section47Enquiry enquiry) {
    List<Happening> all =
        Happenings.of(
            the.all(Assessment.class),
            "authorisedAt",
            Assessment::authorisedAt,
            AssessmentClauses::isSocialWork);
    List<Happening> named =
        Happenings.only(all, each -> enquiry.id().equals(of(each).section47EnquiryId()));
    if (!named.isEmpty()) {
      return named;
    }
    List<Happening> others = Happenings.only(all, each -> of(each).section47EnquiryId() == null);
    List<Happening> sameReferral =
        Happenings.only(
            others,
            each ->
                enquiry.referralId() != null && enquiry.referralId().equals(of(each).referralId()));
    return sameReferral.isEmpty()
        ? Happenings.only(
            others,
            each -> of(each).kind() == Assessment.Kind.SECTION_47 && of(each).referralId() == null)
        : sameReferral;
  }

  private static Assessment of(Happening event) {
    return (Assessment) event.record();
  }
}
