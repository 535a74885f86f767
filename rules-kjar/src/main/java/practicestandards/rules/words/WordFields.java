package practicestandards.rules.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** What an entry says, key by key, and what is wrong with it on which line. */
final class WordFields {
  private final String file;
  private final String word;
  private final int line;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Node> keys = new LinkedHashMap<>();
  private final Set<String> asked = new HashSet<>();
  private final List<WordFault> faults;

  /**
   * Of one entry.
   *
   * @param word whose entry it is; empty: the one that it names itself
   */
  WordFields(String file, String word, Node entry, List<WordFault> faults) {
    this.file = file;
    this.faults = faults;
    this.line = lineOf(entry);
    List<NodeTuple> tuples = entry instanceof MappingNode map ? map.getValue() : List.of();
    for (NodeTuple tuple : tuples) {
      String key = ((ScalarNode) tuple.getKeyNode()).getValue();
      keys.put(key, tuple.getKeyNode());
      values.put(key, tuple.getValueNode());
    }
    Node named = values.get("word");
    this.word = word.isEmpty() && named instanceof ScalarNode name ? name.getValue() : word;
    if (tuples.isEmpty()) {
      fault(entry, "There are no keys and values.", "Write each as “key: value”.");
    }
  }

  String word() {
    return word;
  }

  String file() {
    return file;
  }

  int line() {
    return line;
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  Set<String> keys() {
    return values.keySet();
  }

  /** The text under a key; a fault and blank, where there is none. */
  String text(String key) {
    String text = optional(key);
    if (text == null) {
      fault(null, "“" + key + "” is missing.", "Every entry of its kind has one.");
    }
    return text == null ? "" : text;
  }

  /** The text under a key; absent where there is none. */
  @Nullable String optional(String key) {
    Node node = node(key);
    if (node == null) {
      return null;
    } else if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    fault(node, "“" + key + "” is no text.", "Write one word or one sentence.");
    return null;
  }

  /** The texts under a key: one, or a list. */
  List<ScalarNode> texts(String key) {
    Node node = node(key);
    return node == null ? List.of() : scalars(node);
  }

  /** One text, or a list of them. */
  List<ScalarNode> scalars(Node node) {
    List<ScalarNode> scalars = new ArrayList<>();
    for (Node each : nodes(node)) {
      if (each instanceof ScalarNode scalar) {
        scalars.add(scalar);
      } else {
        fault(each, "Here stands more than a word.", "Write a word, or a list of words.");
      }
    }
    return scalars;
  }

  /** One node, or the nodes of a list. */
  static List<Node> nodes(Node node) {
    return node instanceof SequenceNode list ? list.getValue() : List.of(node);
  }

  /** Whatever stands under a key; absent where nothing does. */
  @Nullable Node node(String key) {
    asked.add(key);
    return values.get(key);
  }

  /** What stands under a key, itself with keys and values. */
  WordFields within(Node node) {
    return new WordFields(file, word, node, faults);
  }

  /** Where a key stands, to say what is wrong with it. */
  @Nullable Node keyNode(String key) {
    return keys.get(key);
  }

  /** Every key that nobody asked for is a fault. */
  void nothingElse() {
    for (Map.Entry<String, Node> key : keys.entrySet()) {
      if (!asked.contains(key.getKey())) {
        String may = "There may be: " + String.join(", ", asked.stream().sorted().toList()) + ".";
        fault(key.getValue(), "“" + key.getKey() + "” says nothing here.", may);
      }
    }
  }

  /** Something is wrong there, or with the whole entry. */
  void fault(@Nullable Node there, String what, String may) {
    faults.add(new WordFault(file, there == null ? line : lineOf(there), word, what, may));
  }

  private static int lineOf(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }
}
