package practicestandards.rules.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What no single entry can show: two of one word or one label, of the same kind. */
final class WordsTogether {
  private WordsTogether() {}

  static List<WordFault> faults(List<WordReader.Placed> words) {
    List<WordFault> faults = new ArrayList<>();
    Map<String, WordReader.Placed> seen = new HashMap<>();
    for (WordReader.Placed placed : words) {
      Word word = placed.word();
      String kind = word.getClass().getSimpleName() + " ";
      check("word", word.name(), seen.putIfAbsent(kind + word.name(), placed), placed, faults);
      String label = kind + "“" + word.label() + "”";
      check("label", word.label(), seen.putIfAbsent(label, placed), placed, faults);
    }
    return faults;
  }

  private static void check(
      String what,
      String text,
      WordReader.@org.jspecify.annotations.Nullable Placed other,
      WordReader.Placed placed,
      List<WordFault> faults) {
    if (other != null && !text.isEmpty()) {
      faults.add(
          new WordFault(
              placed.file(),
              placed.line(),
              placed.word().name(),
              "The " + what + " “" + text + "” stands in " + other.file() + ", too.",
              "Say it so that nobody takes it for " + other.word().name() + "."));
    }
  }
}
