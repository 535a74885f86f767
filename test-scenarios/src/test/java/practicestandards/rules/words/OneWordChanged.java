package practicestandards.rules.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The words, of which one is read otherwise for as long as something is asked. Not thread-safe. */
public final class OneWordChanged {
  private final Word word;

  private OneWordChanged(Word word) {
    this.word = word;
  }

  /**
   * The word as another entry has it; nothing if the check of the words refuses the entry.
   *
   * @param subject the file that it stands in: {@code seeing}
   * @param list the list that it stands in: {@code events}
   * @param entry the entry, as JSON
   */
  public static Optional<OneWordChanged> of(String subject, String list, String entry) {
    List<WordFault> faults = new ArrayList<>();
    WordReader reader = new WordReader("words/" + subject + ".yaml", subject, "", faults);
    List<WordReader.Placed> placed = reader.read("{\"" + list + "\": [" + entry + "]}");
    return faults.isEmpty()
        ? Optional.of(new OneWordChanged(placed.get(0).word()))
        : Optional.empty();
  }

  /** Whether it says the same as the word in use. */
  public boolean isAsBefore() {
    Words now = Words.inUse();
    return with(now).equals(now);
  }

  /** Asks something while the word is read as the entry has it, and puts it back. */
  public <T> T during(Supplier<T> question) {
    Words before = Words.inUse();
    Words.use(with(before));
    try {
      return question.get();
    } finally {
      Words.use(before);
    }
  }

  private Words with(Words words) {
    return new Words(
        with(words.events(), EventKind.class),
        with(words.questions(), Question.class),
        with(words.patterns(), RegimeKind.class),
        with(words.agreements(), AgreedFor.class));
  }

  private <W extends Word> Map<String, W> with(Map<String, W> words, Class<W> kind) {
    Map<String, W> changed = new LinkedHashMap<>(words);
    if (kind.isInstance(word)) {
      changed.put(word.name(), kind.cast(word));
    }
    return changed;
  }
}
