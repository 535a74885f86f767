package practicestandards.benchmarks.twin;

import java.util.List;
import java.util.function.Predicate;
import practicestandards.rules.records.Advocacy;
import practicestandards.rules.records.ManagementDecision;
import practicestandards.rules.records.Visit;
import practicestandards.rules.time.Span;

/** Core standards on seeing children, and Dudley's general row on visits. */
final class SeeingAlone {
  static final Predicate<Visit> ALONE = visit -> Sight.isYes(visit.seenAlone());
  static final Predicate<Visit> SPOKEN_ALONE = visit -> Sight.isYes(visit.spokenAlone());
  static final Predicate<Visit> REASON = visit -> Sight.isYes(visit.reasonNotAlone());
  static final Predicate<Visit> NO_EXCUSE = visit -> false;

  private SeeingAlone() {}

  static void solihull(Standards by) {
    List<Happening> recorded = by.sight.recorded();
    List<Happening> seen = by.sight.visits(Sight::isSeen);
    List<Happening> notAlone =
        by.sight.visits(visit -> Sight.isSeen(visit) && Sight.isNo(visit.seenAlone()));
    by.says("SOL-COR1-01", seen, Visit.class, ALONE, REASON);
    by.says("SOL-COR4-07", recorded, Visit.class, visit -> visit.childSeen() != null, NO_EXCUSE);
    by.says("SOL-COR4-08", seen, Visit.class, visit -> visit.seenAlone() != null, NO_EXCUSE);
    by.says("SOL-COR4-09", notAlone, Visit.class, REASON, NO_EXCUSE);
    by.says(
        "SOL-COR4-10",
        notAlone,
        Visit.class,
        visit -> Sight.isYes(visit.planToSeeAlone()),
        NO_EXCUSE);
  }

  static void dudley(Standards by) {
    List<Span> care = Periods.of(Periods.lookedAfter(by.the));
    Predicate<Happening> atHome =
        visit -> care.stream().noneMatch(period -> period.contains(visit.at()));
    List<Happening> seen = Happenings.only(by.sight.visits(Sight::isSeen), atHome);
    List<Happening> notAlone =
        Happenings.only(seen, visit -> Sight.isNo(((Visit) visit.record()).seenAlone()));
    by.says("DUD-VIS-ALL-01", seen, Visit.class, ALONE, REASON);
    by.says("DUD-VIS-ALL-03", notAlone, Visit.class, REASON, NO_EXCUSE);
    for (Happening visit : notAlone) {
      Happening decided = Happenings.first(decisionsOn(by.the, visit), visit.at(), null);
      by.following("DUD-VIS-ALL-02", visit, decided, null);
    }
    advocates(by);
  }

  /** The decisions that name the visit; where none does, those that name none. */
  private static List<Happening> decisionsOn(CaseAtHand the, Happening visit) {
    List<ManagementDecision> all =
        the.all(ManagementDecision.class).stream()
            .filter(each -> each.subject() == ManagementDecision.Subject.NOT_SEEN_ALONE)
            .toList();
    String id = visit.name().recordId();
    boolean named = all.stream().anyMatch(each -> isAbout(each, id));
    return Happenings.of(
        all,
        "madeAt",
        ManagementDecision::madeAt,
        each -> named ? isAbout(each, id) : each.linkedRecordId() == null);
  }

  private static boolean isAbout(ManagementDecision decision, String visit) {
    String type = decision.linkedRecordType();
    return visit.equals(decision.linkedRecordId()) && (type == null || type.equals("visit"));
  }

  private static void advocates(Standards by) {
    for (Advocacy advocacy : by.the.all(Advocacy.class)) {
      if (advocacy.needIdentifiedAt() != null) {
        Happening need = Happening.of(advocacy, "needIdentifiedAt", advocacy.needIdentifiedAt());
        List<Happening> provided =
            Happenings.of(List.of(advocacy), "providedAt", Advocacy::providedAt, any -> true);
        by.following("DUD-VIS-ALL-06", need, Happenings.first(provided, need.at(), null), null);
      }
    }
  }
}
