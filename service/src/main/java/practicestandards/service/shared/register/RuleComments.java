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

/** What the rule files say above each rule of a clause: why it is a rule, and how it is read. */
final class RuleComments {
  private static final Pattern RULE =
      Pattern.compile("(?m)((?:^//.*\\R)*)^rule \"([A-Z0-9-]+): ([^\"]+)\"");

  private final Map<String, List<String>> byClause = new TreeMap<>();

  RuleComments() {
    try {
      for (Resource file :
          new PathMatchingResourcePatternResolver().getResources("classpath*:rules/*/*.drl")) {
        RULE.matcher(file.getContentAsString(StandardCharsets.UTF_8)).results().forEach(this::add);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The title of each rule of a clause with its comment; none where it has no rule. */
  List<String> of(String clause) {
    return byClause.getOrDefault(clause, List.of());
  }

  private void add(MatchResult rule) {
    String title =
        rule.group(3).substring(0, 1).toUpperCase(Locale.ROOT) + rule.group(3).substring(1);
    String comment = rule.group(1).replaceAll("(?m)^//\\s*", "").replaceAll("\\s+", " ").strip();
    byClause
        .computeIfAbsent(rule.group(2), any -> new ArrayList<>())
        .add((title + ". " + comment).strip());
  }
}
