package practicestandards.service.publishing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Events as they may be sent at once: of each key one, the next of it a round later. */
final class Rounds {
  private Rounds() {}

  /** The first of each key, then the second of each, and so on. */
  static List<List<OutgoingEvent>> of(List<OutgoingEvent> events) {
    Map<String, Integer> ofKey = new HashMap<>();
    Map<Integer, List<OutgoingEvent>> rounds = new TreeMap<>();
    for (OutgoingEvent event : events) {
      int round = ofKey.merge(event.key(), 1, Integer::sum);
      rounds.computeIfAbsent(round, number -> new ArrayList<>()).add(event);
    }
    return List.copyOf(rounds.values());
  }
}
