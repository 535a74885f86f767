package practicestandards.rules.guards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import practicestandards.rules.records.RecordType;
import practicestandards.rules.records.RecordTypes;
import practicestandards.rules.words.AgreedFor;
import practicestandards.rules.words.EventKind;
import practicestandards.rules.words.Question;
import practicestandards.rules.words.RegimeKind;
import practicestandards.rules.words.Word;

/** Words that rules name are there, and what rules work out declares all that they look at. */
class WordsOfRulesTest {
  private static final Pattern RULE =
      Pattern.compile("(?ms)^rule \"([^\"]*)\"\\s*\\n(.*?)^when\\s*\\n(.*?)^then\\s*\\n(.*?)^end$");
  private static final Pattern NAMED = Pattern.compile("\"([A-Z][A-Z0-9]*_[A-Z0-9_]+)\"");
  private static final Pattern ANNOTATED =
      Pattern.compile("@(Word|Pattern|Regime|RaisedBy|Reads)\\(\"([^\"]*)\"\\)");
  private static final Pattern LOOKED_AT = Pattern.compile("\\b([A-Z]\\w+)\\(([^()]*)\\)");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("(?:^|[,&|(])\\s*(\\w+)(?:\\(\\))? (?:==|!=|in|not in)");

  private final List<String> faults = new ArrayList<>();

  @Test
  void everyWordInARuleIsThere() {
    Set<String> words = new TreeSet<>();
    Stream.of(EventKind.all(), Question.all(), RegimeKind.all(), AgreedFor.all())
        .flatMap(Collection::stream)
        .map(Word::name)
        .forEach(words::add);
    for (Path file : RuleFolders.files(".drl")) {
      for (MatchResult rule : rules(file)) {
        Set<String> named = new LinkedHashSet<>();
        NAMED.matcher(rule.group()).results().forEach(found -> named.add(found.group(1)));
        ANNOTATED
            .matcher(rule.group(2))
            .results()
            .forEach(found -> named.addAll(List.of(found.group(2).split(", "))));
        named.removeAll(words);
        named.forEach(word -> faults.add(file + ", " + rule.group(1) + ": no word " + word + "."));
      }
    }

    RuleFolders.assertNone(faults);
  }

  @Test
  void everyWordThatRulesWorkOutIsWorkedOutByOne() {
    Set<String> stated = new TreeSet<>();
    Set<String> declared = new TreeSet<>();
    for (Path file : RuleFolders.files(".drl")) {
      rules(file).forEach(rule -> stated.addAll(statedBy(rule)));
    }
    EventKind.all().stream()
        .filter(event -> event.reading().isWorkedOut())
        .forEach(event -> declared.add(event.name()));
    RegimeKind.all().stream()
        .filter(pattern -> pattern.source() == null && !pattern.name().equals(RegimeKind.ALWAYS))
        .forEach(pattern -> declared.add(pattern.name()));
    declared.stream()
        .filter(word -> !stated.contains(word))
        .forEach(word -> faults.add(word + ": no rule says @Word or @Pattern of it."));
    stated.stream()
        .filter(word -> !declared.contains(word))
        .forEach(word -> faults.add(word + ": a rule states what its entry reads from records."));

    RuleFolders.assertNone(faults);
  }

  @Test
  void whatARuleLooksAtIsDeclaredByTheWordThatItWorksOut() {
    for (Path file : RuleFolders.files(".drl")) {
      for (MatchResult rule : rules(file)) {
        for (String word : statedBy(rule)) {
          Set<String> declared = declared(word);
          lookedAt(rule.group(3)).stream()
              .filter(fact -> !declared.contains(fact))
              .forEach(fact -> faults.add(word + " does not declare " + fact + "."));
        }
      }
    }

    RuleFolders.assertNone(faults);
  }

  @Test
  void everyAnnotationOfReadingNamesWhatTheRuleReads() {
    for (Path file : RuleFolders.files(".drl")) {
      for (MatchResult rule : rules(file)) {
        Set<String> read = new TreeSet<>();
        NAMED.matcher(rule.group(3) + rule.group(4)).results().forEach(m -> read.add(m.group(1)));
        read.removeIf(word -> isQuestion(word) || rule.group(2).contains(word));
        if (rule.group(2).contains("@Clause")) {
          read.forEach(word -> faults.add(rule.group(1) + ": write @Reads(\"" + word + "\")."));
        }
      }
    }

    RuleFolders.assertNone(faults);
  }

  private static boolean isQuestion(String word) {
    return Question.all().stream().anyMatch(question -> question.name().equals(word));
  }

  private static List<MatchResult> rules(Path file) {
    return RULE.matcher(RuleFolders.withoutComments(file)).results().toList();
  }

  private static Set<String> statedBy(MatchResult rule) {
    Set<String> stated = new TreeSet<>();
    ANNOTATED
        .matcher(rule.group(2))
        .results()
        .filter(found -> found.group(1).equals("Word") || found.group(1).equals("Pattern"))
        .forEach(found -> stated.addAll(List.of(found.group(2).split(", "))));
    return stated;
  }

  private static Set<String> declared(String word) {
    Set<String> declared = new TreeSet<>();
    if (RegimeKind.isOne(word)) {
      declared.addAll(RegimeKind.named(word).raisedBy());
      declared.addAll(RegimeKind.named(word).liftedBy());
      declared.addAll(RegimeKind.named(word).datedBy());
    } else {
      declared.addAll(EventKind.named(word).reading().needs());
      declared.addAll(EventKind.named(word).reading().assumes());
    }
    return declared;
  }

  /** The attributes that patterns of records test, as {@code type.attribute}. */
  private static Set<String> lookedAt(String when) {
    Set<String> facts = new TreeSet<>();
    for (MatchResult pattern : LOOKED_AT.matcher(when).results().toList()) {
      String name = pattern.group(1);
      String type = Character.toLowerCase(name.charAt(0)) + name.substring(1);
      Optional<RecordType> known = RecordTypes.named(type);
      if (known.isPresent()) {
        ATTRIBUTE
            .matcher(pattern.group(2).replaceAll("\\$\\w+ : ", ""))
            .results()
            .forEach(attribute -> facts.add(type + "." + attribute.group(1)));
      }
    }
    return facts;
  }
}
