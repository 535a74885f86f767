package practicestandards.rules.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import practicestandards.rules.words.EventKind;

/** In how many cases each clause raised something, each event happened, each pattern held. */
final class ReachedWords {
  final Map<String, Integer> clauses = new TreeMap<>();
  final Map<String, Integer> events = new TreeMap<>();
  final Map<String, Integer> patterns = new TreeMap<>();

  /** One case more: all facts of its session after the rules have fired. */
  void count(List<Object> facts) {
    Set<String> raised = new HashSet<>();
    Set<String> happened = new HashSet<>();
    Set<String> held = new HashSet<>();
    Events all = Events.among(facts);
    EventKind.all().stream()
        .map(EventKind::name)
        .filter(word -> !all.of(word).isEmpty())
        .forEach(happened::add);
    for (Object fact : facts) {
      if (fact instanceof Obligations found) {
        found.owed().forEach(owed -> raised.add(owed.standard()));
      } else if (fact instanceof Regime regime) {
        held.add(regime.getPattern());
      }
    }
    raised.forEach(each -> clauses.merge(each, 1, Integer::sum));
    happened.forEach(each -> events.merge(each, 1, Integer::sum));
    held.forEach(each -> patterns.merge(each, 1, Integer::sum));
  }

  /** Those that were reached in fewer cases, with their number: {@code CHILD_SEEN in 3}. */
  static List<String> inFewerThan(int cases, Set<String> wanted, Map<String, Integer> reached) {
    return wanted.stream()
        .filter(each -> reached.getOrDefault(each, 0) < cases)
        .map(each -> each + " in " + reached.getOrDefault(each, 0))
        .toList();
  }
}
