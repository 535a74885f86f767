package practicestandards.rules.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import practicestandards.rules.records.Attribute;
import practicestandards.rules.records.AttributeKind;
import practicestandards.rules.records.RecordType;
import practicestandards.rules.records.RecordTypes;

/** Reads from which records a word is read, each attribute held against its record type. */
final class SourceReader {
  private final WordFields fields;

  SourceReader(WordFields fields) {
    this.fields = fields;
  }

  /** The records that an entry names, itself or each under “any”. */
  List<Source> sources() {
    Node any = fields.node("any");
    if (any == null) {
      return fields.has("record") ? source().stream().toList() : List.of();
    }
    List<Source> sources = new ArrayList<>();
    for (Node each : WordFields.nodes(any)) {
      WordFields one = fields.within(each);
      new SourceReader(one).source().ifPresent(sources::add);
      one.nothingElse();
    }
    return sources;
  }

  private Optional<Source> source() {
    String name = fields.text("record");
    Optional<RecordType> type = RecordTypes.named(name);
    List<ScalarNode> at = fields.texts("at");
    List<ScalarNode> from = fields.texts("from");
    List<ScalarNode> rather = fields.texts("rather");
    List<ScalarNode> until = fields.texts("until");
    Node where = fields.node("where");
    Node by = fields.node("by");
    String presumed = fields.optional("presumed");
    Node unless = fields.node("unless");
    if (type.isEmpty()) {
      String types =
          RecordTypes.all().stream().map(RecordType::name).collect(Collectors.joining(", "));
      fields.fault(
          fields.node("record"), "“" + name + "” is no record type.", "There are: " + types + ".");
      return Optional.empty();
    }
    List<String> moments = new ArrayList<>(moments(type.get(), at));
    moments.addAll(moments(type.get(), from));
    return Optional.of(
        new Source(
            name,
            moments,
            moments(type.get(), rather).stream().findFirst().orElse(null),
            moments(type.get(), until).stream().findFirst().orElse(null),
            conditions(type.get(), where),
            by == null ? By.ANYBODY : new By(conditions(type.get(), by), "yes".equals(presumed)),
            each(unless).stream().map(one -> conditions(type.get(), one)).toList()));
  }

  private static List<Node> each(@Nullable Node node) {
    return node == null ? List.of() : WordFields.nodes(node);
  }

  private List<String> moments(RecordType type, List<ScalarNode> named) {
    List<String> moments = new ArrayList<>();
    for (ScalarNode node : named) {
      Optional<Attribute> attribute = attribute(type.name(), type.attributes(), node);
      if (attribute.isPresent() && attribute.get().kind() != AttributeKind.MOMENT) {
        fields.fault(
            node,
            "“" + node.getValue() + "” of " + type.name() + " is no moment.",
            "Moments of it are: " + names(type.attributes(), AttributeKind.MOMENT) + ".");
      }
      moments.add(node.getValue());
    }
    return moments;
  }

  private Conditions conditions(RecordType type, @Nullable Node node) {
    if (node == null) {
      return Conditions.NONE;
    }
    return new Conditions(
        tests(type.name(), type.attributes(), node).entrySet().stream()
            .map(test -> new Condition(test.getKey(), test.getValue()))
            .toList());
  }

  private Map<String, Condition.Test> tests(String of, List<Attribute> attributes, Node node) {
    WordFields named = fields.within(node);
    Map<String, Condition.Test> tests = new LinkedHashMap<>();
    for (String name : named.keys()) {
      ScalarNode key = (ScalarNode) named.keyNode(name);
      Node value = named.node(name);
      if (key != null && value != null) {
        attribute(of, attributes, key)
            .flatMap(attribute -> test(attribute, value))
            .ifPresent(test -> tests.put(name, test));
      }
    }
    return tests;
  }

  private Optional<Condition.Test> test(Attribute attribute, Node value) {
    TestReader reader = new TestReader(fields, attribute);
    return attribute.kind() == AttributeKind.OBJECTS
        ? Optional.of(
            reader.each(value, one -> tests(attribute.name(), attribute.attributes(), one)))
        : reader.test(value);
  }

  private Optional<Attribute> attribute(String of, List<Attribute> attributes, ScalarNode named) {
    Optional<Attribute> found =
        attributes.stream().filter(each -> each.name().equals(named.getValue())).findFirst();
    if (found.isEmpty()) {
      fields.fault(
          named,
          "“" + named.getValue() + "” is no attribute of " + of + ".",
          "There are: "
              + attributes.stream().map(Attribute::name).collect(Collectors.joining(", "))
              + ".");
    }
    return found;
  }

  private static String names(List<Attribute> attributes, AttributeKind kind) {
    return attributes.stream()
        .filter(each -> each.kind() == kind)
        .map(Attribute::name)
        .collect(Collectors.joining(", "));
  }
}
