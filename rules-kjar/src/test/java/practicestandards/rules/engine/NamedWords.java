package practicestandards.rules.engine;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import practicestandards.rules.words.EventKind;
import practicestandards.rules.words.RegimeKind;
import practicestandards.rules.words.Word;

/** The events and patterns that the rows and rules of an authority read, as words. */
final class NamedWords {
  private NamedWords() {}

  /** The events that start a clock, meet a duty, are counted, or are looked for in a rule. */
  static Set<String> events(String authority) {
    return read(authority, EventKind.all());
  }

  /** The patterns in which something is asked for. */
  static Set<String> patterns(String authority) {
    return read(authority, RegimeKind.all());
  }

  private static Set<String> read(String authority, Collection<? extends Word> words) {
    Set<String> read = LoadedRules.read(authority);
    return words.stream()
        .map(Word::name)
        .filter(read::contains)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
