package practicestandards.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.findings.Status;
import practicestandards.rules.records.ManagementDecision;
import practicestandards.rules.time.Limit;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Unit;

/**
 * What follows the third referral of one child, and each further one, inside the period that the
 * authority sets. Unset, it cannot be judged.
 */
public final class RepeatReferrals {
  private static final String PERIOD = "repeatReferralMonths";
  private static final int REPEATED = 3;

  private RepeatReferrals() {}

  /** A manager considers the repeated referrals. */
  public static List<Obligation> owedConsideration(
      CaseContext context, Terms terms, Collection<?> referrals, Timeline considered) {
    return each(
        context,
        terms,
        referrals,
        referral ->
            FollowingActs.owed(
                context,
                terms,
                referral,
                considered.tiedTo(referral).firstFrom(referral.at(), null),
                null,
                context.unknownSince(referral.at(), considered.needs()),
                List.of(),
                referral.reference()));
  }

  /** An assessment starts or is under way, unless a manager's reason is recorded. */
  public static List<Obligation> owedAssessment(
      CaseContext context,
      Terms terms,
      Collection<?> referrals,
      Collection<?> assessments,
      Timeline considered) {
    return each(
        context,
        terms,
        referrals,
        referral -> List.of(assessed(context, terms, referral, assessments, considered)));
  }

  private static Obligation assessed(
      CaseContext context,
      Terms terms,
      Event referral,
      Collection<?> assessments,
      Timeline considered) {
    Duty duty =
        Duty.undated(terms, referral, referral.reference())
            .resting(context.missing(List.of("managementDecision")));
    Event assessment = underWay(referral, assessments);
    if (assessment != null) {
      return context.judge().quiet(duty, Status.MET, List.of(assessment.asRecordMoment()));
    }
    boolean reasoned =
        considered.tiedTo(referral).getEvents().stream()
            .filter(event -> event.isOnOrAfter(referral.at()))
            .map(event -> ((ManagementDecision) event.record()).rationale())
            .anyMatch(Boolean.TRUE::equals);
    if (reasoned) {
      return context.judge().quiet(duty, Status.EXCUSED, List.of());
    }
    List<String> unknown =
        context.unknownSince(referral.at(), List.of("assessment.startedAt", "assessment.kind"));
    return unknown.isEmpty()
        ? context.judge().quiet(duty, Status.OPEN, List.of())
        : context.judge().notEvaluable(duty, unknown);
  }

  /** The first that starts on or after a referral, or had not been authorised by then. */
  private static @Nullable Event underWay(Event referral, Collection<?> assessments) {
    return Regimes.events(assessments, "startedAt", "authorisedAt").stream()
        .filter(
            event ->
                event.isOnOrAfter(referral.at())
                    || event.until() == null
                    || !event.until().date().isBefore(referral.at().date()))
        .findFirst()
        .orElse(null);
  }

  private static List<Obligation> each(
      CaseContext context,
      Terms terms,
      Collection<?> referrals,
      Function<Event, List<Obligation>> owed) {
    Limit period = context.getReference().limit(PERIOD, Unit.MONTHS);
    List<Obligation> all = new ArrayList<>();
    for (Event referral : repeated(context, referrals, period)) {
      if (!context.isInForce(terms, referral.at().date())) {
        continue;
      }
      if (period == null) {
        Duty duty = Duty.undated(terms, referral, referral.reference());
        all.add(context.judge().notEvaluable(duty, List.of("settings." + PERIOD)));
      } else {
        all.addAll(owed.apply(referral));
      }
    }
    return all;
  }

  /** The third and each further one, if the one two before it lies no longer back than this. */
  private static List<Event> repeated(
      CaseContext context, Collection<?> referrals, @Nullable Limit period) {
    List<Event> received = Regimes.events(referrals, "receivedAt", "");
    List<Event> repeated = new ArrayList<>();
    for (int i = REPEATED - 1; i < received.size(); i++) {
      Moment first = received.get(i - REPEATED + 1).at();
      Event last = received.get(i);
      if (period == null || period.after(first, context.calendar()).isMetBy(last.at())) {
        repeated.add(last);
      }
    }
    return repeated;
  }
}
