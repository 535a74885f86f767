package practicestandards.scenarios.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.RecordTypes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What could be wrong in the entry of a word: a condition, a value, a moment, what it rests on. */
final class WordChanges {
  static final String LEFT_OUT = "left out";
  private static final String ANY = "any";
  private static final String UNLESS = "unless";
  private static final String WORKED_OUT = "workedOut";
  private static final List<String> SETTINGS =
      List.of("yes", "on placement days", "first on any day, then on placement days");

  /**
   * An entry with one thing changed.
   *
   * @param part the key under which something is changed
   * @param was what stands there
   * @param became what stands there instead
   * @param entry the whole entry as it becomes
   */
  record Changed(String part, String was, String became, ObjectNode entry) {}

  private final ObjectNode entry;
  private final List<Changed> all = new ArrayList<>();

  private WordChanges(ObjectNode entry) {
    this.entry = entry;
  }

  /** All that can be changed of an entry. */
  static List<Changed> of(ObjectNode entry) {
    WordChanges changes = new WordChanges(entry);
    changes.entry();
    return changes.all;
  }

  private void entry() {
    for (String key : List.of("answers", "awaited", "beginsWith", "turns", "inSetting")) {
      leaveOut(key, whole -> whole);
    }
    for (String setting : SETTINGS) {
      String now = entry.path("inSetting").asString("");
      if (!now.isEmpty() && !now.equals(setting)) {
        add("inSetting", now, setting, whole -> whole.put("inSetting", setting));
      }
    }
    if (entry.has("record")) {
      source(whole -> whole, "");
    }
    for (int i = 0; i < entry.path(ANY).size(); i++) {
      int place = i;
      String said = Said.of(entry.get(ANY).get(i));
      add(ANY, said, LEFT_OUT, whole -> ((ArrayNode) whole.get(ANY)).remove(place));
      source(whole -> (ObjectNode) whole.get(ANY).get(place), (i + 1) + ": ");
    }
    if (entry.has(WORKED_OUT)) {
      workedOut(whole -> (ObjectNode) whole.get(WORKED_OUT));
    }
  }

  /** An entry of records, of which everything may be changed. */
  private void source(Function<ObjectNode, ObjectNode> source, String which) {
    ObjectNode now = source.apply(entry);
    String type = now.path("record").asString();
    List<String> moments = Moments.of(List.of(type));
    moments("at", source, which, moments);
    moments("from", source, which, moments);
    leaveOut("rather", source);
    leaveOut("until", source);
    if (now.has("where")) {
      conditions("where", source, from -> (ObjectNode) from.get("where"), type, which);
    }
    JsonNode unless = now.path(UNLESS);
    if (unless.isObject()) {
      add(UNLESS, which + Said.of(unless), LEFT_OUT, whole -> source.apply(whole).remove(UNLESS));
      conditions(UNLESS, source, from -> (ObjectNode) from.get(UNLESS), type, which);
    }
    for (int i = 0; unless.isArray() && i < unless.size(); i++) {
      int place = i;
      add(
          UNLESS,
          which + Said.of(unless.get(i)),
          LEFT_OUT,
          whole -> ((ArrayNode) source.apply(whole).get(UNLESS)).remove(place));
      conditions(UNLESS, source, from -> (ObjectNode) from.get(UNLESS).get(place), type, which);
    }
  }

  private void workedOut(Function<ObjectNode, ObjectNode> rule) {
    ObjectNode now = rule.apply(entry);
    List<String> types =
        Values.texts(now.path("needs")).stream().map(need -> need.split("\\.")[0]).toList();
    moments("at", rule, "", Moments.of(types));
    leaveOut("until", rule);
    for (String key : List.of("needs", "assumes")) {
      JsonNode list = now.path(key);
      for (int i = 0; i < list.size(); i++) {
        int place = i;
        String said = list.get(i).asString();
        add(key, said, LEFT_OUT, whole -> ((ArrayNode) rule.apply(whole).get(key)).remove(place));
      }
    }
  }

  private void moments(
      String key, Function<ObjectNode, ObjectNode> source, String which, List<String> siblings) {
    JsonNode now = source.apply(entry).path(key);
    for (JsonNode other : Moments.others(now, siblings)) {
      add(key, which + Said.of(now), Said.of(other), whole -> source.apply(whole).set(key, other));
    }
  }

  /** A single condition of what lifts a word is left out with it. */
  private void conditions(
      String part,
      Function<ObjectNode, ObjectNode> source,
      Function<ObjectNode, ObjectNode> conditions,
      String type,
      String which) {
    ObjectNode now = conditions.apply(source.apply(entry));
    for (String name : List.copyOf(now.propertyNames())) {
      JsonNode value = now.get(name);
      String was = which + name + ": " + Said.of(value);
      if (!part.equals(UNLESS) || now.size() > 1) {
        add(part, was, LEFT_OUT, whole -> conditions.apply(source.apply(whole)).remove(name));
      }
      RecordTypes.named(type)
          .flatMap(known -> Values.attribute(known.attributes(), name))
          .ifPresent(
              attribute ->
                  Values.others(attribute, value)
                      .forEach(
                          other ->
                              add(
                                  part,
                                  was,
                                  name + ": " + Said.of(other),
                                  whole ->
                                      conditions.apply(source.apply(whole)).set(name, other))));
    }
  }

  private void leaveOut(String key, Function<ObjectNode, ObjectNode> from) {
    @Nullable JsonNode now = from.apply(entry).get(key);
    if (now != null) {
      add(key, Said.of(now), LEFT_OUT, whole -> from.apply(whole).remove(key));
    }
  }

  private void add(String part, String was, String became, Consumer<ObjectNode> edit) {
    ObjectNode changed = entry.deepCopy();
    edit.accept(changed);
    all.add(new Changed(part, was, became, changed));
  }
}
