package practicestandards.rules.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The events and patterns that the rows and rules of an authority name, as words. */
final class NamedWords {
  private static final Path RULES = Path.of("src/main/resources/rules");
  private static final Pattern PATTERN_IN_RULE =
      Pattern.compile("Regime\\( kind == (?:RegimeKind\\.)?\"?(\\w+)");
  private static final Pattern EVENT_IN_RULE = Pattern.compile("Timeline\\( name == \"(\\w+)\"");

  private NamedWords() {}

  /** The events that start a clock, meet a duty, are counted, or are looked for in a rule. */
  static Set<String> events(String authority) {
    Set<String> named = said(authority, "RaisedBy", "MetBy", "Counted");
    named.addAll(inRules(authority, EVENT_IN_RULE));
    return named;
  }

  /** The patterns in which something is asked for. */
  static Set<String> patterns(String authority) {
    Set<String> named = said(authority, "Regime");
    named.addAll(inRules(authority, PATTERN_IN_RULE));
    return named;
  }

  private static Set<String> said(String authority, String... headings) {
    Set<String> named = new TreeSet<>();
    for (String clause : LoadedRules.judged(authority)) {
      for (ClauseRule rule : LoadedRules.rules(authority, clause)) {
        Stream.of(headings).map(rule::cell).filter(word -> !word.isEmpty()).forEach(named::add);
      }
    }
    return named;
  }

  private static Set<String> inRules(String authority, Pattern pattern) {
    Set<String> named = new TreeSet<>();
    try (Stream<Path> files = Files.list(RULES.resolve(authority))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".drl")).toList()) {
        Matcher found = pattern.matcher(Files.readString(file));
        while (found.find()) {
          named.add(found.group(1));
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return named;
  }
}
