package practicestandards.scenarios.mutation;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import practicestandards.rules.words.EventKind;
import practicestandards.rules.words.Question;
import practicestandards.rules.words.RegimeKind;

/** Which words of a closed list somebody could take for another: those of the same records. */
final class Siblings {
  private static final int MOST = 3;
  private static final Map<String, Set<String>> RECORD_TYPES = recordTypes();

  private Siblings() {}

  /** The most alike, first those that rest on the same types of record. */
  static List<String> of(String word, Collection<String> choices) {
    return of(word, choices, recordTypes(word));
  }

  /** The same, for a word that itself rests on no record. */
  static List<String> of(String word, Collection<String> choices, Set<String> recordTypes) {
    Set<String> parts = parts(word);
    return choices.stream()
        .filter(choice -> !choice.equals(word))
        .sorted(
            Comparator.comparingInt((String choice) -> -shared(recordTypes, recordTypes(choice)))
                .thenComparingInt(choice -> -shared(parts, parts(choice)))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
  }

  /** The types of record that an event, a question or a regime of this name rests on. */
  static Set<String> recordTypes(String word) {
    return RECORD_TYPES.getOrDefault(word, Set.of());
  }

  private static Map<String, Set<String>> recordTypes() {
    Map<String, Set<String>> types = new HashMap<>();
    EventKind.all().forEach(event -> types.put(event.name(), typesOf(event.reading().needs())));
    Question.all().forEach(question -> types.put(question.name(), typesOf(question.needs())));
    for (RegimeKind regime : RegimeKind.all()) {
      types.put(regime.name(), typesOf(regime.raisedBy()));
    }
    return types;
  }

  private static Set<String> typesOf(List<String> needs) {
    return needs.stream().map(need -> need.split("\\.")[0]).collect(Collectors.toSet());
  }

  private static int shared(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    return both.size();
  }

  private static Set<String> parts(String word) {
    return Set.copyOf(new HashSet<>(Arrays.asList(word.split("_"))));
  }
}
