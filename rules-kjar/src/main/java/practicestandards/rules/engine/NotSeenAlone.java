package practicestandards.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import practicestandards.rules.records.ManagementDecision;
import practicestandards.rules.records.Supervision;
import practicestandards.rules.time.Span;
import practicestandards.rules.words.EventKind;
import practicestandards.rules.words.RegimeKind;

/** What follows a visit at which the child was not seen alone, until the next supervision. */
public final class NotSeenAlone {
  private NotSeenAlone() {}

  /** From each of these visits to the first supervision of the child on or after it. */
  public static List<Regime> untilSupervision(Timeline notAlone, Collection<?> supervisions) {
    return notAlone.all().stream().map(visit -> untilSupervision(visit, supervisions)).toList();
  }

  private static Regime untilSupervision(Event opened, Collection<?> supervisions) {
    Event next =
        supervisions.stream()
            .map(supervision -> Event.of((Supervision) supervision, "heldAt", ""))
            .filter(held -> held.isAtOrAfter(opened.at()))
            .min(Event.IN_ORDER)
            .orElse(null);
    Span span = new Span(opened.at(), next == null ? null : next.at());
    return Regime.opening(RegimeKind.named("NOT_SEEN_ALONE_UNTIL_SUPERVISION"), opened, span);
  }

  /** Managers' decisions about a visit, and supervisions, one event for each visit discussed. */
  public static List<Event> agreed(Collection<?> decisions, Collection<?> supervisions) {
    EventKind decided = EventKind.named("NOT_SEEN_ALONE_DECIDED_WITH_MANAGER");
    List<Event> events = new ArrayList<>();
    for (Object each : decisions) {
      ManagementDecision decision = (ManagementDecision) each;
      Event event = Event.of(decided, decision);
      if (event != null) {
        events.add(event);
      }
    }
    events.addAll(inSupervision(supervisions));
    return events;
  }

  /** Supervisions, one event for each visit that they discuss. */
  public static List<Event> inSupervision(Collection<?> supervisions) {
    List<Event> events = new ArrayList<>();
    for (Object each : supervisions) {
      Supervision supervision = (Supervision) each;
      Event held = Event.of(supervision, "heldAt", "");
      if (supervision.visitIds().isEmpty()) {
        events.add(held);
      }
      supervision.visitIds().forEach(visit -> events.add(held.naming("visit:" + visit)));
    }
    return events;
  }
}
