package practicestandards.rules.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import practicestandards.rules.records.Attribute;
import practicestandards.rules.records.AttributeKind;
import practicestandards.rules.records.Role;

/**
 * Reads what is so of an attribute: a value, a list of values, {@code filled}, {@code {not: …}},
 * {@code {holds: …}}, and for objects {@code {of: …, shows: …}}.
 */
final class TestReader {
  private static final String FILLED = "filled";

  private final WordFields fields;
  private final Attribute attribute;

  TestReader(WordFields fields, Attribute attribute) {
    this.fields = fields;
    this.attribute = attribute;
  }

  /** What is so of a value of the attribute; nothing, and a fault, where it cannot be. */
  Optional<Condition.Test> test(Node value) {
    if (value instanceof ScalarNode scalar && scalar.getValue().equals(FILLED)) {
      return Optional.of(new Condition.IsFilled());
    } else if (value instanceof MappingNode) {
      return form(fields.within(value), value);
    }
    return Optional.of(new Condition.IsOneOf(Set.copyOf(values(value))));
  }

  private Optional<Condition.Test> form(WordFields form, Node value) {
    Node not = form.node("not");
    Node holds = form.node("holds");
    form.nothingElse();
    if (attribute.isList() == (not != null) || not == null && holds == null) {
      fields.fault(
          value,
          "“" + attribute.name() + "” cannot be asked like this.",
          attribute.isList()
              ? "Write filled, or {holds: [values]}."
              : "Write a value, a list of values, filled, or {not: [values]}.");
      return Optional.empty();
    }
    return Optional.of(
        not == null
            ? new Condition.Holds(values(holds))
            : new Condition.IsNot(Set.copyOf(values(not))));
  }

  /** What is so of each object in a list. */
  Condition.Test each(Node value, Function<Node, Map<String, Condition.Test>> tests) {
    WordFields form = fields.within(value);
    Node of = form.node("of");
    Node shows = form.node("shows");
    form.nothingElse();
    return new Condition.Each(
        of == null ? Map.of() : tests.apply(of), shows == null ? Map.of() : tests.apply(shows));
  }

  private List<Object> values(@Nullable Node node) {
    List<Object> values = new ArrayList<>();
    for (ScalarNode scalar : node == null ? List.<ScalarNode>of() : fields.scalars(node)) {
      Object value = value(scalar.getValue());
      if (attribute.valueClass() == Role.class && isWho(scalar.getValue())) {
        values.addAll(Role.actingAs(scalar.getValue()));
      } else if (value == null) {
        fields.fault(
            scalar,
            "“" + scalar.getValue() + "” is no value of “" + attribute.name() + "”.",
            "Values: " + may() + ".");
      } else {
        values.add(value);
      }
    }
    return values;
  }

  /** A role, or whoever a document means by a manager. */
  private boolean isWho(String text) {
    return text.equals(Role.MANAGER) || choice(text) != null;
  }

  private @Nullable Object value(String text) {
    return switch (attribute.kind()) {
      case YES_NO -> text.equals("yes") ? Boolean.TRUE : text.equals("no") ? Boolean.FALSE : null;
      case CHOICE, CHOICES -> choice(text);
      case WHOLE_NUMBER -> number(text);
      case REFERENCE, RECORD_TYPE -> text;
      default -> null;
    };
  }

  private @Nullable Object choice(String text) {
    for (Object choice : attribute.valueClass().getEnumConstants()) {
      if (((Enum<?>) choice).name().equals(text)) {
        return choice;
      }
    }
    return null;
  }

  private @Nullable Integer number(String text) {
    int number = text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : -1;
    return number >= attribute.least() && number <= attribute.most() ? number : null;
  }

  private String may() {
    return switch (attribute.kind()) {
      case YES_NO -> "yes, no, filled";
      case CHOICE, CHOICES -> String.join(", ", attribute.choices()) + ", filled";
      case WHOLE_NUMBER -> "from " + attribute.least() + " to " + attribute.most() + ", filled";
      case REFERENCE -> "a reference, filled";
      default -> attribute.kind() == AttributeKind.RECORD_TYPE ? "a record type" : "filled";
    };
  }
}
