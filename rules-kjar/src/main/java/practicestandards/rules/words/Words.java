package practicestandards.rules.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The words together, by name, subject by subject: everybody's, and those that only one authority
 * has.
 *
 * @param events what may happen
 * @param questions what may be asked of a record
 * @param patterns the periods in which something is asked for
 * @param agreements what intervals are agreed for
 */
record Words(
    Map<String, EventKind> events,
    Map<String, Question> questions,
    Map<String, RegimeKind> patterns,
    Map<String, AgreedFor> agreements) {
  /** The files of the words, in the order in which a reader meets their subjects. */
  static final List<String> SUBJECTS =
      List.of(
          "seeing",
          "protection",
          "care",
          "assessing",
          "planning",
          "education",
          "directwork",
          "recording",
          "management");

  /** Read when first asked for, so that words with faults can be checked all the same. */
  private static final class InUse {
    /** Those on the class path, unless others stand in for them. */
    private static Words words = read(Words::onClassPath, authorities());
  }

  /** Those that are in use. */
  static Words inUse() {
    return InUse.words;
  }

  /** Lets others stand in for those in use, where somebody asks what would be if. */
  static void use(Words others) {
    InUse.words = others;
  }

  /**
   * Reads all files.
   *
   * @param files their text by name; none for an authority that has no words of its own
   * @param authorities those who may have words of their own
   * @throws BrokenWordsException naming every fault of every file
   */
  static Words read(Function<String, Optional<String>> files, List<String> authorities) {
    List<WordFault> faults = new ArrayList<>();
    List<WordReader.Placed> placed = placed(files, authorities, faults);
    if (!faults.isEmpty()) {
      throw new BrokenWordsException(faults);
    }
    return new Words(
        of(EventKind.class, placed),
        of(Question.class, placed),
        of(RegimeKind.class, placed),
        of(AgreedFor.class, placed));
  }

  /** The words of all files, with where each stands, and what is wrong with them. */
  static List<WordReader.Placed> placed(
      Function<String, Optional<String>> files, List<String> authorities, List<WordFault> faults) {
    List<WordReader.Placed> placed = new ArrayList<>();
    for (String subject : SUBJECTS) {
      String file = "words/" + subject + ".yaml";
      String text = files.apply(file).orElse("");
      placed.addAll(new WordReader(file, subject, "", faults).read(text));
    }
    for (String authority : authorities) {
      String file = "rules/" + authority + "/words.yaml";
      files
          .apply(file)
          .map(new WordReader(file, authority, authority, faults)::read)
          .ifPresent(placed::addAll);
    }
    faults.addAll(WordsTogether.faults(placed));
    return placed;
  }

  private static <W extends Word> Map<String, W> of(Class<W> kind, List<WordReader.Placed> all) {
    Map<String, W> words = new LinkedHashMap<>();
    all.stream()
        .map(WordReader.Placed::word)
        .filter(kind::isInstance)
        .map(kind::cast)
        .forEach(word -> words.put(word.name(), word));
    return Collections.unmodifiableMap(words);
  }

  /** The ids of the authorities of the release, as the register lists them. */
  private static List<String> authorities() {
    Load yaml = new Load(LoadSettings.builder().build());
    Object index = yaml.loadFromString(onClassPath("standards/index.yaml").orElse(""));
    return index instanceof List<?> ids ? ids.stream().map(String::valueOf).toList() : List.of();
  }

  static <W> W find(Map<String, W> words, String name) {
    W found = words.get(name);
    if (found == null) {
      throw new IllegalArgumentException("No such word: " + name);
    }
    return found;
  }

  private static Optional<String> onClassPath(String file) {
    try (@Nullable InputStream stream = Words.class.getResourceAsStream("/" + file)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
