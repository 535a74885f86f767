package practicestandards.rules.standards;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The authorities' documents side by side, read from {@code standards/comparison.yaml}.
 *
 * @param matters in the order of the file
 */
public record Comparison(List<Matter> matters) {
  private static final String FILE = "standards/comparison.yaml";

  public Comparison {
    matters = List.copyOf(matters);
  }

  /**
   * Reads the comparison of the clauses of a register from the class path.
   *
   * @throws BrokenRegisterException naming every fault at once: a clause that stands in no matter
   *     or in two, one that the register does not know, a matter of several documents without
   *     agreement
   */
  public static Comparison load(Register register) {
    List<String> faults = new ArrayList<>();
    RegisterReader reader = new RegisterReader(Register::onClassPath, faults);
    List<Matter> matters = new ArrayList<>();
    reader
        .tree(FILE)
        .map(tree -> new Fields(tree, FILE, faults).items("matters"))
        .ifPresent(items -> items.forEach(item -> matters.add(matter(item, faults))));
    ComparisonCheck.check(register, matters, faults);
    if (!faults.isEmpty()) {
      throw new BrokenRegisterException(faults);
    }
    return new Comparison(matters);
  }

  /** The matter in which each clause stands, by the clause's id. */
  public Map<String, Matter> byClause() {
    Map<String, Matter> byClause = new TreeMap<>();
    for (Matter matter : matters) {
      for (Matter.Position position : matter.positions()) {
        position.clauses().forEach(clause -> byClause.put(clause, matter));
      }
    }
    return byClause;
  }

  private static Matter matter(JsonNode item, List<String> faults) {
    String where = FILE + ", " + item.path("matter").asString("a matter without a name");
    Fields fields = new Fields(item, where, faults);
    List<Matter.Position> positions = positions(fields.optionalFields("positions"));
    Matter matter =
        new Matter(
            fields.text("matter"),
            fields.optionalOneOf(Agreement.class, "agreement"),
            fields.optionalText("note"),
            fields.has("counterparts") ? counterparts(fields) : implied(positions),
            positions);
    fields.nothingElse();
    return matter;
  }

  private static List<List<String>> counterparts(Fields fields) {
    List<List<String>> counterparts = new ArrayList<>();
    for (JsonNode group : fields.items("counterparts")) {
      if (!group.isArray()) {
        fields.fault("counterparts holds something that is no list");
      }
      counterparts.add(group.valueStream().map(JsonNode::asString).toList());
    }
    return counterparts;
  }

  /** Of several documents that have one clause each, these are each other's counterparts. */
  private static List<List<String>> implied(List<Matter.Position> positions) {
    boolean single = positions.stream().allMatch(position -> position.clauses().size() == 1);
    return positions.size() > 1 && single
        ? List.of(positions.stream().map(position -> position.clauses().get(0)).toList())
        : List.of();
  }

  private static List<Matter.Position> positions(@Nullable Fields byAuthority) {
    if (byAuthority == null) {
      return List.of();
    }
    return byAuthority.names().stream()
        .flatMap(authority -> position(authority, byAuthority.optionalFields(authority)))
        .toList();
  }

  private static Stream<Matter.Position> position(String authority, @Nullable Fields fields) {
    if (fields == null) {
      return Stream.empty();
    }
    Matter.Position position =
        new Matter.Position(authority, fields.text("says"), fields.texts("clauses"));
    fields.nothingElse();
    return Stream.of(position);
  }
}
