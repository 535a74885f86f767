package practicestandards.rules.engine;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.Assessment;
import practicestandards.rules.records.CaseOpening;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.Referral;
import practicestandards.rules.records.Section47Enquiry;
import practicestandards.rules.records.StrategyDiscussion;
import practicestandards.rules.time.Moment;

/**
 * From when the assessment of an enquiry is counted, and which assessments answer it. Cause and
 * answer are tied by any reference that either of them holds, through what lies between: the
 * enquiry, its strategy discussion, the referral, the assessment.
 *
 * @param start the referral found, or the enquiry's own start
 * @param answers the assessments that can answer it
 */
record EnquiryAssessed(Event start, Timeline answers) {

  /** What an enquiry of which the start is on record is tied to. */
  static EnquiryAssessed of(
      CaseContext context,
      Section47Enquiry enquiry,
      Collection<?> referrals,
      Collection<?> meetings,
      Timeline authorised) {
    Event began = Event.of(enquiry, "startedAt", "");
    Event named = named(enquiry, referrals, meetings);
    Event found = named == null ? last(context, began, referrals, authorised) : named;
    Timeline answers = answering(authorised, enquiry, found);
    return new EnquiryAssessed(found == null ? began : found, answers);
  }

  /** The referral that the enquiry names, or else its strategy discussion. */
  private static @Nullable Event named(
      Section47Enquiry enquiry, Collection<?> referrals, Collection<?> meetings) {
    Event meeting = Section47.meetingOf(enquiry, meetings);
    String byMeeting =
        meeting == null ? null : ((StrategyDiscussion) meeting.record()).referralId();
    String named = enquiry.referralId() == null ? byMeeting : enquiry.referralId();
    return received(referrals).stream()
        .filter(referral -> referral.record().id().equals(named))
        .findFirst()
        .orElse(null);
  }

  /**
   * The last referral to social care with further action by the day of the enquiry, in the case as
   * it is open then, that no assessment had answered by that day.
   */
  private static @Nullable Event last(
      CaseContext context, Event began, Collection<?> referrals, Timeline authorised) {
    Moment opened = opened(context, began);
    Event last = null;
    for (Event referral : received(referrals)) {
      boolean counts =
          !referral.at().date().isAfter(began.at().date())
              && (opened == null || !referral.at().date().isBefore(opened.date()))
              && isForSocialCare((Referral) referral.record())
              && !isAnswered(referral, began, authorised);
      last = counts ? referral : last;
    }
    return last;
  }

  private static @Nullable Moment opened(CaseContext context, Event began) {
    return context.records("caseOpening").stream()
        .filter(opening -> ((CaseOpening) opening).startedAt() != null)
        .filter(opening -> ((CaseOpening) opening).tier() != CaseOpening.Tier.SEND)
        .map(opening -> Event.of(opening, "startedAt", "endedAt"))
        .filter(opening -> opening.span().contains(began.at()))
        .map(Event::at)
        .findFirst()
        .orElse(null);
  }

  private static boolean isForSocialCare(Referral referral) {
    return referral.service() != Referral.Service.EARLY_HELP
        && !Boolean.TRUE.equals(referral.noFurtherAction());
  }

  private static boolean isAnswered(Event referral, Event began, Timeline authorised) {
    Event answer = authorised.tiedTo(referral).firstFrom(referral.at(), referral);
    return answer != null && !answer.at().date().isAfter(began.at().date());
  }

  private static List<Event> received(Collection<?> referrals) {
    return referrals.stream()
        .map(referral -> Event.of((CaseRecord) referral, "receivedAt", ""))
        .sorted(Event.IN_ORDER)
        .toList();
  }

  /**
   * The assessments that name the enquiry; where none does, finished or not, those that name its
   * referral; else the first that qualifies, unless it names another enquiry.
   */
  private static Timeline answering(
      Timeline authorised, Section47Enquiry enquiry, @Nullable Event referral) {
    String id = referral == null ? null : referral.record().id();
    List<Predicate<Assessment>> ties =
        List.of(
            each -> enquiry.id().equals(each.section47EnquiryId()),
            each ->
                id != null
                    && Objects.equals(id, each.referralId())
                    && each.section47EnquiryId() == null);
    for (Predicate<Assessment> tie : ties) {
      Timeline tied = authorised.only(event -> tie.test((Assessment) event.record()));
      if (!tied.getEvents().isEmpty()
          || authorised.awaits(record -> tie.test((Assessment) record))) {
        return tied;
      }
    }
    return authorised.only(event -> ((Assessment) event.record()).section47EnquiryId() == null);
  }
}
