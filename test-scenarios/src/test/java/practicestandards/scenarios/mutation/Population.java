package practicestandards.scenarios.mutation;

import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every change to every row and rule. */
final class Population {
  private static final Pattern WORD = Pattern.compile("\\b[A-Z][A-Z0-9]+(?:_[A-Z0-9]+)*\\b");

  private static final Pattern CHAPTER = Pattern.compile("^[A-Z]+-[A-Z]+");

  private final List<Mutant> mutants = new ArrayList<>();

  private Population() {}

  /** Of what is written now. */
  static Population read() {
    Population all = new Population();
    for (RuleFolder folder : RuleFolder.all()) {
      folder.tables().forEach(table -> all.mutants.addAll(TableMutants.of(folder, table)));
      folder.files().forEach(file -> all.mutants.addAll(RuleMutants.of(folder, file)));
    }
    return all;
  }

  /** Those of clauses, or engine rules, whose name begins so. */
  List<Mutant> beginning(String prefix) {
    return mutants.stream().filter(each -> each.change().clause().startsWith(prefix)).toList();
  }

  /** What is changed in each. */
  List<Mutant.Change> changes() {
    return mutants.stream().map(Mutant::change).toList();
  }

  /** So many of each chapter of each authority, always the same of the same population. */
  List<Mutant> sample(int ofEach, long seed) {
    List<Mutant> shuffled = new ArrayList<>(mutants);
    shuffled.removeIf(each -> !CHAPTER.matcher(each.change().clause()).find());
    Collections.shuffle(shuffled, new Random(seed));
    Map<String, List<Mutant>> chapters =
        shuffled.stream()
            .collect(Collectors.groupingBy(Population::chapter, TreeMap::new, toList()));
    return chapters.values().stream().flatMap(chapter -> chapter.stream().limit(ofEach)).toList();
  }

  /** The beginning of a clause's id: {@code SOL-VIS}. */
  private static String chapter(Mutant mutant) {
    Matcher chapter = CHAPTER.matcher(mutant.change().clause());
    return chapter.find() ? chapter.group() : "";
  }

  /** The clauses of an authority whose rows or rules share a word with a rule. */
  Set<String> clausesThatShareAWordWith(RuleText rule, String authority) {
    Set<String> words = words(rule);
    return mutants.stream()
        .filter(each -> each.change().authority().equals(authority))
        .filter(each -> words(each.original()).stream().anyMatch(words::contains))
        .map(each -> each.change().clause())
        .collect(Collectors.toSet());
  }

  /** The clauses of an authority whose rows or rules name a word. */
  Set<String> clausesThatName(String word, String authority) {
    return mutants.stream()
        .filter(each -> each.change().authority().equals(authority))
        .filter(each -> each.original().body().contains("\"" + word + "\""))
        .map(each -> each.change().clause())
        .collect(Collectors.toSet());
  }

  private static Set<String> words(RuleText rule) {
    return WORD.matcher(rule.body()).results().map(MatchResult::group).collect(Collectors.toSet());
  }
}
