package practicestandards.scenarios.mutation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import practicestandards.rules.words.AgreedFor;
import practicestandards.rules.words.EventKind;
import practicestandards.rules.words.Question;
import practicestandards.rules.words.RegimeKind;
import practicestandards.rules.words.Word;

/** The words that stand in quotation marks in a rule; what it asks for first only saves work. */
enum QuotedWords {
  EVENT("Event", "", EventKind::all),
  PATTERN("Pattern", "", RegimeKind::all),
  AGREEMENT("Agreement", "", AgreedFor::all),
  QUESTION("Question", "Question\\.named\\( ", Question::all);

  /** In an annotation, or in a gate: {@code asks( "X" )}. */
  private static final String NO_ANNOTATION_OR_GATE =
      "(?<!@\\w{1,20}\\([^\\n]{0,400})(?<!asks\\( [^)\\n]{0,400})";

  private final String part;
  private final Supplier<List<String>> words;
  private final Pattern pattern;

  QuotedWords(String part, String before, Supplier<Collection<? extends Word>> words) {
    this.part = part;
    this.words = () -> words.get().stream().map(Word::name).toList();
    String behind = before.isEmpty() ? "(?<!Question\\.named\\( \")" : "(?<=" + before + "\")";
    String any = String.join("|", this.words.get());
    this.pattern =
        Pattern.compile("(?<=\")" + behind + NO_ANNOTATION_OR_GATE + "(?:" + any + ")(?=\")");
  }

  /** What is changed, for analysts. */
  String part() {
    return part;
  }

  /** Where one stands. */
  Pattern pattern() {
    return pattern;
  }

  /** What somebody could take it for; a question only for one of what the rule asks. */
  List<String> others(String word, String text) {
    if (this != QUESTION) {
      return Siblings.of(word, words.get());
    }
    Set<String> asked = new HashSet<>();
    pattern.matcher(text).results().forEach(each -> asked.addAll(types(each.group())));
    List<String> ofThese =
        words.get().stream()
            .filter(
                other -> types(other).isEmpty() || types(other).stream().anyMatch(asked::contains))
            .toList();
    return Siblings.of(word, ofThese, asked);
  }

  private static Set<String> types(String question) {
    return Siblings.recordTypes(question);
  }

  /** Whether rules work out any of the words in a text. */
  static boolean anyIsWorkedOut(String text) {
    Set<String> there = new HashSet<>(List.of(text.split("[^A-Z0-9_]+")));
    return EventKind.all().stream()
            .filter(event -> event.reading().isWorkedOut())
            .anyMatch(event -> there.contains(event.name()))
        || RegimeKind.all().stream()
            .filter(pattern -> pattern.source() == null)
            .anyMatch(pattern -> there.contains(pattern.name()));
  }
}
