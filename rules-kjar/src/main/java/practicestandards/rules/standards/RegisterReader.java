package practicestandards.rules.standards;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.Role;
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
  Optional<Authority> authority(String file) {
    return tree(file).map(tree -> authority(file, new Fields(tree, file, faults)));
  }

  private Optional<JsonNode> tree(String file) {
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

  private Authority authority(String file, Fields fields) {
    String document = fields.text("document");
    Authority authority =
        new Authority(
            fields.text("authority"),
            fields.text("name"),
            document,
            fields.text("release"),
            fields.optionalDate("inForceFrom"),
            clauses(fields, file, document));
    fields.nothingElse();
    return authority;
  }

  private List<Clause> clauses(Fields authority, String file, String document) {
    return authority.items("clauses").stream()
        .map(node -> clause(new Fields(node, file + ", " + name(node), faults), document))
        .toList();
  }

  private static String name(JsonNode clause) {
    return clause.path("id").asString("a clause without an id");
  }

  private Clause clause(Fields fields, String document) {
    Clause clause =
        new Clause(
            fields.text("id"),
            fields.text("topic"),
            new Citation(document, fields.text("section"), fields.text("row")),
            fields.text("title"),
            fields.text("says"),
            fields.oneOf(ClauseKind.class, "kind"),
            fields.oneOf(Force.class, "force"),
            fields.oneOf(Role.class, "role"),
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

  private static Coverage coverage(Coverage.Kind kind, Fields fields) {
    return switch (kind) {
      case TABLE -> new Coverage.Table();
      case RULE -> new Coverage.Rule();
      case AUDIT -> new Coverage.Audit(fields.text("question"));
      case DEFINITION -> new Coverage.Definition(fields.texts("usedBy"));
      case SAME_AS -> new Coverage.SameAs(fields.text("clause"));
      case PLANNED ->
          new Coverage.Planned(fields.optionalOneOf(Coverage.Kind.class, "plannedKind"));
    };
  }
}
