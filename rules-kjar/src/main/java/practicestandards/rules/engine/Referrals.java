package practicestandards.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.Assessment;
import practicestandards.rules.records.Referral;
import practicestandards.rules.time.Moment;

/** Which assessments answer a referral, and which are further ones on an open case. */
public final class Referrals {
  private Referrals() {}

  /**
   * The assessments that answer no referral: for each referral the first that names it answers it,
   * or, where none does, the first started on or after it that names no referral.
   */
  public static List<Assessment> reassessments(Collection<?> assessments, Collection<?> referrals) {
    List<Assessment> inOrder =
        assessments.stream()
            .map(Assessment.class::cast)
            .sorted(
                Comparator.comparing(
                        (Assessment a) -> Objects.requireNonNull(a.startedAt()).earliest())
                    .thenComparing(Assessment::id))
            .toList();
    Set<String> answering = new HashSet<>();
    for (Event each : inOrder(referrals)) {
      Assessment answer = answerTo((Referral) each.record(), inOrder, answering);
      if (answer != null) {
        answering.add(answer.id());
      }
    }
    List<Assessment> further = new ArrayList<>(inOrder);
    further.removeIf(assessment -> answering.contains(assessment.id()));
    return further;
  }

  /** The referrals, each lasting until a manager authorises the assessment that answers it. */
  public static List<Event> untilAssessed(Timeline referrals, Timeline authorised) {
    return referrals.all().stream()
        .map(
            referral -> {
              Event assessed = authorised.tiedTo(referral).firstFrom(referral.at(), referral);
              return referral.lasting(assessed == null ? null : assessed.at());
            })
        .toList();
  }

  private static List<Event> inOrder(Collection<?> referrals) {
    return referrals.stream()
        .map(each -> Event.of((Referral) each, "receivedAt", ""))
        .sorted(Event.IN_ORDER)
        .toList();
  }

  private static @Nullable Assessment answerTo(
      Referral referral, List<Assessment> inOrder, Set<String> taken) {
    for (Assessment assessment : inOrder) {
      if (referral.id().equals(assessment.referralId())) {
        return assessment;
      }
    }
    for (Assessment assessment : inOrder) {
      if (assessment.referralId() == null
          && !taken.contains(assessment.id())
          && isOnOrAfter(assessment.startedAt(), referral.receivedAt())) {
        return assessment;
      }
    }
    return null;
  }

  private static boolean isOnOrAfter(@Nullable Moment started, @Nullable Moment received) {
    return started != null && received != null && !started.date().isBefore(received.date());
  }
}
