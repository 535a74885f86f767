package practicestandards.rules.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import practicestandards.rules.words.EventReading.InLife;
import practicestandards.rules.words.EventReading.InSetting;
import practicestandards.rules.words.Word.Naming;

/** Reads the words of one file, and collects every fault on the way. */
final class WordReader {
  private final String file;
  private final String subject;
  private final String authority;
  private final List<WordFault> faults;
  private final List<Placed> words = new ArrayList<>();

  /**
   * A word and where it stands.
   *
   * @param line the line on which its entry begins
   */
  record Placed(Word word, String file, int line) {}

  /**
   * Of one file.
   *
   * @param file its name in what is said of it
   * @param subject its subject
   * @param authority whose it is; blank: everybody's
   */
  WordReader(String file, String subject, String authority, List<WordFault> faults) {
    this.file = file;
    this.subject = subject;
    this.authority = authority;
    this.faults = faults;
  }

  /** The words of the file, in order. */
  List<Placed> read(String yaml) {
    try {
      Compose compose = new Compose(LoadSettings.builder().setLabel(file).build());
      compose.composeString(yaml).ifPresent(this::readAll);
    } catch (MarkedYamlEngineException notYaml) {
      int line = notYaml.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      String what = "This is no YAML: " + notYaml.getProblem() + ".";
      faults.add(new WordFault(file, line, "", what, "Text with a colon stands in quotes."));
    }
    return words;
  }

  private void readAll(Node root) {
    WordFields file = new WordFields(this.file, "", root, faults);
    entries(file, "events").forEach(entry -> place(entry, event(entry)));
    entries(file, "questions").forEach(entry -> place(entry, question(entry)));
    entries(file, "patterns").forEach(entry -> place(entry, pattern(entry)));
    entries(file, "agreements").forEach(entry -> place(entry, agreement(entry)));
    file.nothingElse();
  }

  private List<WordFields> entries(WordFields file, String kind) {
    Node list = file.node(kind);
    return list == null
        ? List.of()
        : WordFields.nodes(list).stream()
            .map(entry -> new WordFields(this.file, "", entry, faults))
            .toList();
  }

  private void place(WordFields entry, Word word) {
    entry.nothingElse();
    words.add(new Placed(word, file, entry.line()));
  }

  private Naming naming(WordFields entry) {
    String word = entry.text("word");
    if (!word.matches("[A-Z][A-Z0-9_]{2,79}")) {
      entry.fault(null, "“" + word + "” is no word.", "Write capital letters, digits and _.");
    }
    return new Naming(word, entry.text("label"), entry.text("sentence"), subject, authority);
  }

  private EventKind event(WordFields entry) {
    Naming naming = naming(entry);
    List<Source> sources = new SourceReader(entry).sources();
    WordFields rule = workedOut(entry, sources);
    List<String> moments = rule == null ? List.of() : values(rule.texts("at"));
    InSetting inSetting = inSetting(entry);
    List<String> needs = rule == null ? needs(sources, inSetting) : finish(rule);
    List<List<String>> raisedBy =
        rule == null
            ? sources.stream().map(source -> Source.needs(List.of(source))).toList()
            : List.of(needs);
    return new EventKind(
        naming,
        new EventReading(
            sources,
            moments,
            rule == null ? null : rule.optional("until"),
            cause(entry),
            "yes".equals(entry.optional("awaited")),
            needs,
            raisedBy,
            rule == null ? Source.assumes(sources) : values(rule.texts("assumes")),
            inSetting,
            entry.optional("beginsWith"),
            entry.optional("heldUntil"),
            inLife(entry),
            reaches(entry)));
  }

  private static InLife inLife(WordFields entry) {
    String inLife = entry.optional("inLife");
    if (inLife == null) {
      return InLife.ENDS_WITH_DEATH;
    }
    return switch (inLife) {
      case "needs the child" -> InLife.NEEDS_THE_CHILD;
      case "outlives the child" -> InLife.OUTLIVES;
      default -> {
        entry.fault(
            entry.node("inLife"),
            "“" + inLife + "” is none.",
            "Write needs the child, or outlives the child.");
        yield InLife.ENDS_WITH_DEATH;
      }
    };
  }

  private static EventReading.@Nullable Reaches reaches(WordFields entry) {
    String said = entry.optional("reaches");
    if (said == null || said.equals("the family")) {
      return said == null ? null : EventReading.Reaches.FAMILY;
    } else if (!said.equals("the parents")) {
      entry.fault(
          entry.node("reaches"),
          "“" + said + "” is nobody to whom anything is owed.",
          "Write: the family, or: the parents.");
    }
    return EventReading.Reaches.PARENTS;
  }

  /** A visit that counts only in a setting rests on where it was. */
  private static List<String> needs(List<Source> sources, InSetting inSetting) {
    Set<String> needs = new LinkedHashSet<>(Source.needs(sources));
    if (inSetting != InSetting.NO) {
      needs.add("visit.settingRef");
    }
    if (inSetting == InSetting.ON_PLACEMENT_DAYS
        || inSetting == InSetting.FIRST_ON_ANY_DAY_THEN_ON_PLACEMENT_DAYS) {
      needs.add("shortBreakSeries.placementDays");
    }
    return List.copyOf(needs);
  }

  private InSetting inSetting(WordFields entry) {
    String said = entry.optional("inSetting");
    if (said == null) {
      return InSetting.NO;
    }
    String name = said.toUpperCase(Locale.ROOT).replace(',', ' ').replaceAll(" +", "_");
    for (InSetting known : InSetting.values()) {
      if (known.name().equals(name) && known != InSetting.NO) {
        return known;
      }
    }
    entry.fault(
        entry.node("inSetting"),
        "“" + said + "” says nothing of a setting.",
        "Write: yes, on placement days, or: first on any day, then on placement days.");
    return InSetting.NO;
  }

  private static EventReading.@Nullable Cause cause(WordFields entry) {
    Node answers = entry.node("answers");
    if (answers == null) {
      return null;
    }
    WordFields cause = entry.within(answers);
    String type = cause.keys().stream().findFirst().orElse("");
    return new EventReading.Cause(type, cause.text(type));
  }

  private Question question(WordFields entry) {
    Naming naming = naming(entry);
    List<Source> sources = new SourceReader(entry).sources();
    return new Question(naming, sources, Source.needs(sources));
  }

  private RegimeKind pattern(WordFields entry) {
    Naming naming = naming(entry);
    String turns = entry.optional("turns");
    List<Source> sources = new SourceReader(entry).sources();
    WordFields rule = workedOut(entry, sources);
    return new RegimeKind(
        naming,
        turns,
        sources.isEmpty() ? null : sources.get(0),
        rule == null ? Source.needs(sources) : finish(rule),
        rule == null ? List.of() : values(rule.texts("datedBy")),
        rule == null ? Source.assumes(sources) : values(rule.texts("assumes")));
  }

  private AgreedFor agreement(WordFields entry) {
    return new AgreedFor(naming(entry), new SourceReader(entry).sources());
  }

  /** What an entry says of a word that a rule works out; absent where it names records. */
  private static @Nullable WordFields workedOut(WordFields entry, List<Source> sources) {
    Node rule = entry.node("workedOut");
    boolean named = !sources.isEmpty() || entry.has("record") || entry.has("any");
    if (named == (rule != null)) {
      entry.fault(
          rule,
          named ? "It has records and is worked out, too." : "Nothing says what it is read from.",
          "Write either “record” (or “any”), or “workedOut” with “needs”.");
    }
    return rule == null ? null : entry.within(rule);
  }

  private static List<String> finish(WordFields rule) {
    List<String> needs = values(rule.texts("needs"));
    rule.texts("assumes");
    rule.texts("datedBy");
    rule.optional("until");
    rule.texts("at");
    rule.nothingElse();
    return needs;
  }

  private static List<String> values(List<ScalarNode> scalars) {
    return scalars.stream().map(ScalarNode::getValue).toList();
  }
}
