package practicestandards.service.shared.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The titles of the rules in DRL, by clause. */
final class RuleTitles {
  private static final Pattern RULE = Pattern.compile("(?m)^rule \"([A-Z0-9-]+): ([^\"]+)\"");

  private final Map<String, List<String>> byClause = new TreeMap<>();

  RuleTitles() {
    try {
      for (Resource file :
          new PathMatchingResourcePatternResolver().getResources("classpath*:rules/*/*.drl")) {
        RULE.matcher(file.getContentAsString(StandardCharsets.UTF_8)).results().forEach(this::add);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The title of each rule of a clause; none where it has no rule. */
  List<String> of(String clause) {
    return byClause.getOrDefault(clause, List.of());
  }

  private void add(MatchResult rule) {
    String title = rule.group(2);
    byClause
        .computeIfAbsent(rule.group(1), any -> new ArrayList<>())
        .add(title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1) + ".");
  }
}
