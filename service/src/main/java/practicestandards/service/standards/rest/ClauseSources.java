package practicestandards.service.standards.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The files in which a clause is implemented and worked through: those that name it. */
@Component
class ClauseSources {
  private static final Pattern CLAUSE = Pattern.compile("\\b[A-Z]{3}(-[A-Z0-9]+)+-\\d{2}\\b");

  private final Map<String, TreeSet<String>> implementations = new TreeMap<>();
  private final Map<String, TreeSet<String>> scenarios = new TreeMap<>();

  ClauseSources() {
    index("classpath*:rules/**/*.drl", "rules/", implementations);
    index("classpath*:rules/**/*.drl.xlsx", "rules/", implementations);
    index("classpath*:scenarios/**/*.yaml", "scenarios/", scenarios);
  }

  /** Workbooks and rule files. */
  List<String> implementationsOf(String clause) {
    return List.copyOf(implementations.getOrDefault(clause, new TreeSet<>()));
  }

  /** Scenario files. */
  List<String> scenariosOf(String clause) {
    return List.copyOf(scenarios.getOrDefault(clause, new TreeSet<>()));
  }

  private static void index(String files, String root, Map<String, TreeSet<String>> byClause) {
    try {
      for (Resource file : new PathMatchingResourcePatternResolver().getResources(files)) {
        String path = pathFrom(root, file);
        Matcher clauses = CLAUSE.matcher(textOf(file));
        while (clauses.find()) {
          byClause.computeIfAbsent(clauses.group(), id -> new TreeSet<>()).add(path);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String pathFrom(String root, Resource file) throws IOException {
    String url = file.getURL().toString();
    return url.substring(url.lastIndexOf("/" + root) + 1);
  }

  private static String textOf(Resource file) throws IOException {
    if (!file.getURL().getPath().endsWith(".xlsx")) {
      return file.getContentAsString(StandardCharsets.UTF_8);
    }
    StringBuilder parts = new StringBuilder();
    try (ZipInputStream workbook = new ZipInputStream(file.getInputStream())) {
      while (workbook.getNextEntry() != null) {
        parts.append(new String(workbook.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts.toString();
  }
}
