package practicestandards.rules.standards;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.Role;
import practicestandards.rules.words.EventKind;
import practicestandards.rules.words.RegimeKind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads registers from YAML and collects every fault on the way. */
final class RegisterReader {
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final Function<String, Optional<String>> files;
  private final List<String> faults;

  RegisterReader(Function<String, Optional<String>> files, List<String> faults) {
    this.files = files;
    this.faults = faults;
  }

  /** The ids of the authorities that an index lists. */
  List<String> index(String file) {
    return tree(file).stream().flatMap(JsonNode::valueStream).map(JsonNode::asString).toList();
  }

  /** One authority, or nothing where its file is missing or no YAML. */
  Optional<Authority> authority(String id) {
    String file = file(id);
    return tree(file).map(tree -> authority(id, new Fields(tree, file, faults)));
  }

  /** The head of an authority's register. */
  static String file(String authority) {
    return "standards/" + authority + ".yaml";
  }

  /** The clauses of one chapter of an authority's document. */
  static String file(String authority, String chapter) {
    return "standards/" + authority + "/" + chapter + ".yaml";
  }

  /** The YAML of a file, or nothing where it is missing or no YAML. */
  Optional<JsonNode> tree(String file) {
    Optional<String> yaml = files.apply(file);
    if (yaml.isEmpty()) {
      faults.add(file + ": is not there");
    }
    return yaml.flatMap(text -> parsed(file, text));
  }

  private Optional<JsonNode> parsed(String file, String yaml) {
    try {
      return Optional.of(YAML.readTree(yaml));
    } catch (JacksonException notYaml) {
      faults.add(file + ": cannot be read: " + notYaml.getMessage());
      return Optional.empty();
    }
  }

  private Authority authority(String id, Fields fields) {
    String document = fields.text("document");
    Authority authority =
        new Authority(
            fields.text("authority"),
            fields.text("name"),
            document,
            fields.text("release"),
            fields.optionalDate("inForceFrom"),
            fields.texts("chapters").stream()
                .flatMap(chapter -> clauses(id, chapter, document))
                .toList());
    fields.nothingElse();
    return authority;
  }

  private Stream<Clause> clauses(String authority, String chapter, String document) {
    String file = file(authority, chapter);
    return tree(file).stream()
        .flatMap(JsonNode::valueStream)
        .map(node -> new Fields(node, file + ", " + name(node), faults))
        .map(fields -> clause(fields, chapter, document));
  }

  private static String name(JsonNode clause) {
    return clause.path("id").asString("a clause without an id");
  }

  private Clause clause(Fields fields, String chapter, String document) {
    Clause clause =
        new Clause(
            fields.text("id"),
            chapter,
            new Citation(document, fields.text("section"), fields.text("row")),
            fields.text("title"),
            fields.text("says"),
            fields.oneOf(ClauseKind.class, "kind"),
            fields.oneOf(Force.class, "force"),
            fields.someOf(Role.class, "role"),
            fields.optionalText("limit"),
            reading(fields.optionalFields("reading")),
            coverage(fields));
    fields.nothingElse();
    return clause;
  }

  private static @Nullable Reading reading(@Nullable Fields fields) {
    if (fields == null) {
      return null;
    }
    Reading reading =
        new Reading(
            fields.text("text"),
            fields.text("read"),
            fields.text("why"),
            fields.optionalText("literal"),
            fields.optionalText("note"));
    fields.nothingElse();
    return reading;
  }

  private static Coverage coverage(Fields clause) {
    Fields fields = clause.optionalFields("coverage");
    if (fields == null) {
      clause.fault("coverage is missing");
      return new Coverage.Planned(null);
    }
    Coverage coverage = coverage(fields.oneOf(Coverage.Kind.class, "kind"), fields);
    fields.nothingElse();
    return coverage;
  }

  private static Coverage audit(Fields fields) {
    return new Coverage.Audit(fields.text("question"), pattern(fields), event(fields));
  }

  private static RegimeKind pattern(Fields fields) {
    String of = fields.optionalText("of");
    if (of != null && !RegimeKind.isOne(of)) {
      fields.fault("of is no pattern: " + of);
    }
    return RegimeKind.named(of == null || !RegimeKind.isOne(of) ? RegimeKind.ALWAYS : of);
  }

  private static @Nullable EventKind event(Fields fields) {
    String after = fields.optionalText("after");
    Optional<EventKind> event =
        EventKind.all().stream().filter(kind -> kind.name().equals(after)).findFirst();
    if (after != null && event.isEmpty()) {
      fields.fault("after is no event: " + after);
    }
    return event.orElse(null);
  }

  private static Coverage coverage(Coverage.Kind kind, Fields fields) {
    return switch (kind) {
      case TABLE -> new Coverage.Table();
      case RULE -> new Coverage.Rule();
      case AUDIT -> audit(fields);
      case DEFINITION -> new Coverage.Definition(fields.texts("usedBy"));
      case SAME_AS -> new Coverage.SameAs(fields.text("clause"));
      case PLANNED ->
          new Coverage.Planned(fields.optionalOneOf(Coverage.Kind.class, "plannedKind"));
    };
  }
}
