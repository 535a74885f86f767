package practicestandards.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.records.DocumentShared;
import practicestandards.rules.words.Counting;
import practicestandards.rules.words.Occasion;

/** The sending out of the plan that a meeting updated. */
public final class UpdatedPlans {
  private UpdatedPlans() {}

  /**
   * What is owed within the limit of each meeting: that the version made from it is shared.
   *
   * @param versions the versions of the plan; each meeting’s are those that name it, else those
   *     made since
   * @param shared the shares of any plan
   */
  public static List<Obligation> owedShared(
      CaseContext context,
      Terms terms,
      Regime regime,
      Timeline meetings,
      Timeline versions,
      Timeline shared) {
    List<Obligation> owed = new ArrayList<>();
    Timeline sharedVersions = context.restingOnBoth(shared, versions);
    for (Event meeting : meetings.raisedIn(regime)) {
      Set<String> made =
          versions.tiedTo(meeting).getEvents().stream()
              .filter(version -> version.isOnOrAfter(meeting.at()))
              .map(version -> version.record().id())
              .collect(Collectors.toSet());
      owed.addAll(
          Deadlines.owed(
              context,
              terms,
              regime,
              meetings.only(meeting::equals),
              Occasion.EACH,
              sharedVersions.only(share -> isOf(share, made)),
              Counting.FROM_THE_START));
    }
    return owed;
  }

  private static boolean isOf(Event share, Set<String> versions) {
    String document = ((DocumentShared) share.record()).documentId();
    return document != null && versions.contains(document);
  }
}
