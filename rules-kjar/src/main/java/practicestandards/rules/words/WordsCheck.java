package practicestandards.rules.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the words of a folder, whatever the running rules were made of, and says what is wrong. */
public final class WordsCheck {
  private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]{2,}");

  /** Where a rule says what it works out, it does not use the word. */
  private static final Pattern STATING =
      Pattern.compile("@(?:Word|Pattern)\\([^)]*\\)|asks\\([^)]*\\)|timeline(?:Of)?\\( \"\\w+\"");

  private final Path resources;

  /**
   * Of a folder.
   *
   * @param resources the folder that holds {@code words}, {@code rules} and {@code standards}
   */
  public WordsCheck(Path resources) {
    this.resources = resources;
  }

  /**
   * What is wrong with the words, all of it; among it, words that no row, rule or register uses.
   *
   * @param authorities those who may have words of their own
   */
  public List<WordFault> faults(List<String> authorities) {
    List<WordFault> faults = new ArrayList<>();
    List<WordReader.Placed> words = Words.placed(this::text, authorities, faults);
    Set<String> used = used();
    for (WordReader.Placed placed : words) {
      String name = placed.word().name();
      if (!used.contains(name) && !name.equals(Question.NOTHING)) {
        faults.add(
            new WordFault(
                placed.file(),
                placed.line(),
                name,
                "No row, rule or register uses the word.",
                "Use it, or delete its entry."));
      }
    }
    return faults;
  }

  /** Every constant in rules, in the snapshots of workbooks and in registers. */
  private Set<String> used() {
    Set<String> used = new TreeSet<>();
    for (String folder : List.of("rules", "standards")) {
      try (Stream<Path> files = Files.walk(resources.resolve(folder))) {
        files
            .filter(file -> file.toString().matches(".*\\.(drl|md|yaml)"))
            .filter(file -> !file.endsWith("words.yaml"))
            .forEach(file -> addAll(used, file));
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return used;
  }

  private void addAll(Set<String> used, Path file) {
    String text = text(resources.relativize(file).toString()).orElse("");
    String using = STATING.matcher(text).replaceAll("");
    CONSTANT.matcher(using).results().forEach(found -> used.add(found.group()));
  }

  private Optional<String> text(String file) {
    Path path = resources.resolve(file);
    try {
      return Files.exists(path) ? Optional.of(Files.readString(path)) : Optional.empty();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
