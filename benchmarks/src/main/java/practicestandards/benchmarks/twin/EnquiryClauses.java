package practicestandards.benchmarks.twin;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.Assessment;
import practicestandards.rules.records.ChildProtectionConference;
import practicestandards.rules.records.Referral;
import practicestandards.rules.records.Section47Enquiry;
import practicestandards.rules.records.StrategyDiscussion;
import practicestandards.rules.time.Deadline;
import practicestandards.rules.time.Limit;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Unit;

/** Limits of section 47 enquiries. */
final class EnquiryClauses {
  private static final Limit FIFTEEN_DAYS = Limit.of(15, Unit.WORKING_DAYS);

  /** Of those that started together, one that found that a conference is needed comes first. */
  private static final Comparator<Section47Enquiry> FIRST_STARTED =
      Comparator.comparing(Section47Enquiry::startedAt, Comparator.nullsLast(Moment.EARLIEST_FIRST))
          .thenComparing(enquiry -> !needsConference(enquiry))
          .thenComparing(Section47Enquiry::id);

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
    List<Section47Enquiry> all =
        the.all(Section47Enquiry.class).stream().sorted(FIRST_STARTED).toList();
    return all.stream()
        .filter(enquiry -> isNamed(meeting, enquiry))
        .findFirst()
        .orElseGet(
            () ->
                all.stream()
                    .filter(enquiry -> enquiry.strategyDiscussionId() == null)
                    .filter(enquiry -> isOnOrAfter(enquiry.startedAt(), meeting))
                    .findFirst()
                    .orElse(null));
  }

  private static boolean needsConference(Section47Enquiry enquiry) {
    return Sight.isYes(enquiry.conferenceRequired())
        || enquiry.outcome() == Section47Enquiry.Outcome.CONFERENCE;
  }

  private static boolean isNamed(StrategyDiscussion meeting, Section47Enquiry enquiry) {
    return enquiry.id().equals(meeting.section47EnquiryId())
        || meeting.id().equals(enquiry.strategyDiscussionId());
  }

  private static boolean isOnOrAfter(@Nullable Moment started, StrategyDiscussion meeting) {
    return started != null
        && meeting.heldAt() != null
        && !started.date().isBefore(meeting.heldAt().date());
  }

  private static void conference(
      Standards by, Happening meeting, @Nullable Section47Enquiry enquiry) {
    if (enquiry != null && needsConference(enquiry)) {
      List<ChildProtectionConference> initial =
          by.the.all(ChildProtectionConference.class).stream()
              .filter(each -> each.kind() == ChildProtectionConference.Kind.INITIAL)
              .toList();
      String id = enquiry.id();
      boolean named = initial.stream().anyMatch(each -> id.equals(each.section47EnquiryId()));
      List<Happening> held =
          Happenings.of(
              initial,
              "heldAt",
              ChildProtectionConference::heldAt,
              each ->
                  named ? id.equals(each.section47EnquiryId()) : each.section47EnquiryId() == null);
      by.within(FIFTEEN_DAYS, "SOL-ASM-S47-04", meeting, held, null);
    }
  }

  private static void outcome(Standards by, Happening meeting) {
    List<Section47Enquiry> all = by.the.all(Section47Enquiry.class);
    String id = meeting.name().recordId();
    boolean named = all.stream().anyMatch(each -> id.equals(each.strategyDiscussionId()));
    List<Happening> recorded =
        Happenings.of(
            all,
            "outcomeRecordCompletedAt",
            Section47Enquiry::outcomeRecordCompletedAt,
            each ->
                named
                    ? id.equals(each.strategyDiscussionId())
                    : each.strategyDiscussionId() == null);
    by.within(FIFTEEN_DAYS, "DUD-ASM-CP-04", meeting, recorded, null);
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
      last = !namesOther && isOnOrAfter(started.at(), discussion) ? meeting : last;
    }
    return last == null ? started : last;
  }

  /** What is authorised of those that name the enquiry; else its referral; else nothing at all. */
  private static List<Happening> authorisedFor(CaseAtHand the, Section47Enquiry enquiry) {
    return Happenings.of(
        begunFor(the, enquiry), "authorisedAt", Assessment::authorisedAt, any -> true);
  }

  private static List<Assessment> begunFor(CaseAtHand the, Section47Enquiry enquiry) {
    List<Assessment> all =
        the.all(Assessment.class).stream().filter(AssessmentClauses::isSocialWork).toList();
    List<Assessment> named =
        all.stream().filter(each -> enquiry.id().equals(each.section47EnquiryId())).toList();
    if (!named.isEmpty()) {
      return named;
    }
    List<Assessment> others =
        all.stream().filter(each -> each.section47EnquiryId() == null).toList();
    String referral = enquiry.referralId();
    List<Assessment> sameReferral =
        others.stream()
            .filter(each -> referral != null && referral.equals(each.referralId()))
            .toList();
    return sameReferral.isEmpty()
        ? others.stream()
            .filter(each -> each.kind() == Assessment.Kind.SECTION_47 && each.referralId() == null)
            .toList()
        : sameReferral;
  }
}
