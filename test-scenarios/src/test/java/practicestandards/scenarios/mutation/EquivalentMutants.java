package practicestandards.scenarios.mutation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The changes after which the standards say the same as before, each with its reason. */
final class EquivalentMutants {
  /** Where they are written down. */
  static final Path FILE = Path.of("src", "test", "resources", "equivalent-mutants.yaml");

  /**
   * One of them.
   *
   * @param change the change; its place is left open
   * @param reason why no scenario can notice it
   */
  record Equivalent(Mutant.Change change, String reason) {}

  private final List<Equivalent> entries = new ArrayList<>();

  private EquivalentMutants() {}

  /** Those of the file; an entry may name several clauses, and several values. */
  static EquivalentMutants read() {
    EquivalentMutants all = new EquivalentMutants();
    YAMLMapper yaml =
        YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    for (JsonNode entry : yaml.readTree(FILE)) {
      for (String clause : texts(entry.required("clause"))) {
        for (String became : texts(entry.required("became"))) {
          Mutant.Change change =
              new Mutant.Change(
                  "",
                  clause,
                  "",
                  entry.required("part").asString(),
                  entry.required("was").asString(),
                  became);
          all.entries.add(new Equivalent(change, entry.required("reason").asString()));
        }
      }
    }
    return all;
  }

  /** Why a change is equivalent, if it is one of them. */
  Optional<String> reasonOf(Mutant.Change change) {
    return entries.stream()
        .filter(entry -> change.isNamedBy(entry.change()))
        .map(Equivalent::reason)
        .findFirst();
  }

  /** Those that no longer name a change. */
  List<Equivalent> without(List<Mutant.Change> changes) {
    return entries.stream()
        .filter(entry -> changes.stream().noneMatch(each -> each.isNamedBy(entry.change())))
        .toList();
  }

  private static List<String> texts(JsonNode node) {
    if (!node.isArray()) {
      return List.of(node.asString());
    }
    List<String> texts = new ArrayList<>();
    node.forEach(each -> texts.add(each.asString()));
    return texts;
  }
}
