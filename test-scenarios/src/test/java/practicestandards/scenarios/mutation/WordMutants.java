package practicestandards.scenarios.mutation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Every change to every word. */
final class WordMutants {
  private static final Path WORDS =
      Path.of("..", "rules-kjar", "src", "main", "resources", WordMutant.WORDS);
  private static final List<String> LISTS =
      List.of("events", "questions", "patterns", "agreements");

  private final List<WordMutant> mutants = new ArrayList<>();

  private WordMutants() {}

  /** Of what is written now. */
  static WordMutants read() {
    WordMutants all = new WordMutants();
    RuleFolder.list(WORDS).forEach(all::add);
    return all;
  }

  private void add(Path file) {
    String text = RuleFolder.text(file);
    JsonNode root = new YAMLMapper().readTree(text);
    for (String list : LISTS) {
      root.path(list).forEach(entry -> add(file, text, list, (ObjectNode) entry));
    }
  }

  private void add(Path file, String text, String list, ObjectNode entry) {
    String subject = file.getFileName().toString().replace(".yaml", "");
    String word = entry.required("word").asString();
    String before = text.substring(0, text.indexOf("- word: " + word + "\n"));
    long line = 1 + before.lines().count() - (before.endsWith("\n") ? 0 : 1);
    String place = "words/" + subject + ".yaml, line " + line;
    for (WordChanges.Changed each : WordChanges.of(entry)) {
      Mutant.Change change =
          new Mutant.Change(WordMutant.WORDS, word, place, each.part(), each.was(), each.became());
      WordMutant mutant = new WordMutant(change, subject, list, each.entry());
      if (mutant.read().filter(changed -> changed.isAsBefore()).isEmpty()) {
        mutants.add(mutant);
      }
    }
  }

  /** Those of words that begin so; all of them, if asked for the words. */
  List<WordMutant> beginning(String prefix) {
    String begins = prefix.equals(WordMutant.WORDS) ? "" : prefix;
    return mutants.stream().filter(each -> each.word().startsWith(begins)).toList();
  }

  /** So many of each subject, always the same of the same words. */
  List<WordMutant> sample(int ofEach, long seed) {
    List<WordMutant> shuffled = new ArrayList<>(mutants);
    Collections.shuffle(shuffled, new Random(seed));
    Map<String, List<WordMutant>> subjects =
        shuffled.stream()
            .collect(Collectors.groupingBy(WordMutant::subject, TreeMap::new, Collectors.toList()));
    return subjects.values().stream().flatMap(each -> each.stream().limit(ofEach)).toList();
  }
}
