package practicestandards.service.standards.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Where a clause is implemented, row by row and rule by rule, and where it is worked through. */
@Component
class ClauseSources {
  private static final Pattern CLAUSE = Pattern.compile("\\b[A-Z]{3}(-[A-Z0-9]+)+-\\d{2}\\b");
  private static final Pattern RULE = Pattern.compile("(?m)^rule \"(([A-Z0-9-]+): [^\"]+)\"");
  private static final Pattern ROW = Pattern.compile("^\\| (" + CLAUSE.pattern() + ") \\|.*");

  private final Map<String, List<String>> implementations = new TreeMap<>();
  private final Map<String, TreeSet<String>> scenarios = new TreeMap<>();

  ClauseSources() {
    each("rules/", "*.md", this::addRows);
    each("rules/", "*.drl", this::addRules);
    each("scenarios/", "*.yaml", this::addScenarios);
  }

  /**
   * The cell of each row, {@code rules/solihull/deadlines.drl.xlsx!Deadlines!A12}, and the file and
   * name of each rule, {@code rules/solihull/core.drl!SOL-COR3-01: every child has a plan}.
   */
  List<String> implementationsOf(String clause) {
    return implementations.getOrDefault(clause, List.of());
  }

  /** Scenario files. */
  List<String> scenariosOf(String clause) {
    return List.copyOf(scenarios.getOrDefault(clause, new TreeSet<>()));
  }

  /** A workbook's snapshot has its rows in their order; the first row of a sheet is its heading. */
  private void addRows(String path, String text) {
    String workbook = path.replace(".md", ".drl.xlsx");
    String kind = path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    String sheet = Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
    int row = 1;
    for (String line : text.lines().toList()) {
      Matcher found = ROW.matcher(line);
      if (found.matches()) {
        row++;
        add(found.group(1), workbook + "!" + sheet + "!A" + row);
      }
    }
  }

  private void addRules(String path, String text) {
    Matcher rule = RULE.matcher(text);
    while (rule.find()) {
      add(rule.group(2), path + "!" + rule.group(1));
    }
  }

  private void add(String clause, String place) {
    implementations.computeIfAbsent(clause, none -> new ArrayList<>()).add(place);
  }

  private void addScenarios(String path, String text) {
    Matcher clauses = CLAUSE.matcher(text);
    while (clauses.find()) {
      scenarios.computeIfAbsent(clauses.group(), none -> new TreeSet<>()).add(path);
    }
  }

  private static void each(String root, String files, BiConsumer<String, String> reader) {
    try {
      Resource[] found =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:" + root + "**/" + files);
      Map<String, Resource> byPath = new TreeMap<>();
      for (Resource file : found) {
        String url = file.getURL().toString();
        byPath.put(url.substring(url.lastIndexOf("/" + root) + 1), file);
      }
      for (Map.Entry<String, Resource> file : byPath.entrySet()) {
        reader.accept(file.getKey(), file.getValue().getContentAsString(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
