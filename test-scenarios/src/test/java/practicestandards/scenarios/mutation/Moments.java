package practicestandards.scenarios.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import practicestandards.rules.records.Attribute;
import practicestandards.rules.records.AttributeKind;
import practicestandards.rules.records.RecordTypes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The moments that could wrongly date a word. */
final class Moments {
  private static final int MOST = 2;

  private Moments() {}

  /** Each moment left out of a list, each changed to another, and two changed about. */
  static List<JsonNode> others(JsonNode now, List<String> siblings) {
    List<String> there = Values.texts(now);
    List<String> absent = siblings.stream().filter(each -> !there.contains(each)).toList();
    List<JsonNode> others = new ArrayList<>();
    for (int i = 0; i < there.size(); i++) {
      List<String> fewer = new ArrayList<>(there);
      String moment = fewer.remove(i);
      if (!fewer.isEmpty()) {
        others.add(list(fewer));
      }
      if (i > 0) {
        List<String> about = new ArrayList<>(fewer);
        about.add(i - 1, moment);
        others.add(list(about));
      }
      for (String other : alike(moment, absent)) {
        List<String> changed = new ArrayList<>(there);
        changed.set(i, other);
        others.add(list(changed));
      }
    }
    return others;
  }

  private static List<String> alike(String moment, List<String> absent) {
    return Siblings.of(parts(moment), absent.stream().map(Moments::parts).toList(), Set.of())
        .stream()
        .limit(MOST)
        .map(parts -> absent.get(absent.stream().map(Moments::parts).toList().indexOf(parts)))
        .toList();
  }

  private static String parts(String moment) {
    return moment.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
  }

  /** The moments of these record types. */
  static List<String> of(List<String> types) {
    return types.stream()
        .distinct()
        .flatMap(type -> RecordTypes.named(type).stream())
        .flatMap(type -> type.attributes().stream())
        .filter(attribute -> attribute.kind() == AttributeKind.MOMENT)
        .map(Attribute::name)
        .filter(name -> !name.equals("recordedAt"))
        .distinct()
        .toList();
  }

  private static JsonNode list(List<String> texts) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    texts.forEach(list::add);
    return list;
  }
}
