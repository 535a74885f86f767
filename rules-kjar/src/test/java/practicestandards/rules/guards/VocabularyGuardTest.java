package practicestandards.rules.guards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import practicestandards.rules.tables.Row;
import practicestandards.rules.words.EventKind;

/** A name that a table uses, and that no rule gives a meaning, would leave its rows silent. */
class VocabularyGuardTest {
  private static final Path ENGINE = Path.of("src/main/java/practicestandards/rules/engine");
  private static final Pattern STATED =
      Pattern.compile("\\b(\\w+Event|RegimeKind|AgreedFor)\\.(\\w+)");
  private static final Set<String> EVENTS = Set.of("clock", "metBy", "raisedBy", "counted");

  @Test
  void everyNameInATableIsStatedByARule() throws IOException {
    Set<String> stated = stated();
    TreeSet<String> faults = new TreeSet<>();
    for (String authority : RuleFolders.authorities()) {
      for (Row row : RuleFolders.rows(authority)) {
        names(row)
            .filter(name -> !stated.contains(name))
            .forEach(
                name ->
                    faults.add(
                        authority + ", " + row.ruleName() + ": no rule states " + name + "."));
      }
    }

    RuleFolders.assertNone(List.copyOf(faults));
  }

  private static Stream<String> names(Row row) {
    return row.kind().columns().stream()
        .map(column -> column.variable())
        .flatMap(variable -> name(variable, row.cell(variable)));
  }

  private static Stream<String> name(String variable, String cell) {
    if (EVENTS.contains(variable)) {
      return Stream.of(wordOf(cell));
    }
    return switch (variable) {
      case "regime" -> Stream.of("RegimeKind." + cell);
      case "agreedFor" -> Stream.of("AgreedFor." + cell);
      default -> Stream.empty();
    };
  }

  private static String wordOf(String event) {
    return EventKind.named(event).getClass().getSimpleName() + "." + event;
  }

  /** Every name that the rules, or the classes that they call, speak of. */
  private static Set<String> stated() throws IOException {
    try (Stream<Path> classes = Files.list(ENGINE)) {
      return Stream.concat(classes, RuleFolders.files(".drl").stream())
          .flatMap(file -> STATED.matcher(RuleFolders.withoutComments(file)).results())
          .map(found -> found.group(1) + "." + found.group(2))
          .collect(Collectors.toSet());
    }
  }
}
