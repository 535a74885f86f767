package practicestandards.rules.engine;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.records.Agency;
import practicestandards.rules.records.Referral;
import practicestandards.rules.records.StrategyDiscussion;
import practicestandards.rules.time.Moment;

/** Which referral a strategy meeting follows, and whether whoever referred was asked to it. */
public final class StrategyMeetings {
  private StrategyMeetings() {}

  /** The referrals that these meetings follow, each once. */
  public static List<Referral> referralsOf(Collection<?> meetings, Collection<?> referrals) {
    return meetings.stream()
        .map(meeting -> referralOf((StrategyDiscussion) meeting, referrals))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /** The referring agency is invited, or the reason why not is recorded. */
  public static List<Obligation> owedInvitation(
      CaseContext context, Terms terms, StrategyDiscussion meeting, Collection<?> referrals) {
    Event held = Objects.requireNonNull(Event.ofAny(meeting, "heldAt"));
    Referral referral = referralOf(meeting, referrals);
    Agency referrer = referral == null ? null : referral.referrerAgency();
    if (referrer == null
        || referrer == Agency.SOCIAL_CARE
        || !context.isInForce(terms, held.at().date())) {
      return List.of();
    }
    Duty duty =
        Duty.undated(terms, held, held.reference())
            .resting(context.missing(List.of("strategyDiscussion.referrerNotInvitedReason")));
    boolean invited =
        Stream.concat(meeting.invitedAgencies().stream(), meeting.attendeeAgencies().stream())
            .anyMatch(referrer::equals);
    return List.of(
        Recordings.judged(
            context,
            duty,
            held,
            invited,
            Boolean.TRUE.equals(meeting.referrerNotInvitedReason()),
            context.missing(List.of("strategyDiscussion.invitedAgencies"))));
  }

  /** The referral that it names; without a reference, the last received by its day. */
  private static @Nullable Referral referralOf(
      StrategyDiscussion meeting, Collection<?> referrals) {
    Moment day = meeting.heldAt() == null ? meeting.scheduledFor() : meeting.heldAt();
    Referral last = null;
    for (Event received : Regimes.events(referrals, "receivedAt", "")) {
      Referral referral = (Referral) received.record();
      if (referral.id().equals(meeting.referralId())) {
        return referral;
      }
      if (day != null && !received.at().date().isAfter(day.date())) {
        last = referral;
      }
    }
    return meeting.referralId() == null ? last : null;
  }
}
