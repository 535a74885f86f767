package practicestandards.rules.sentences;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import practicestandards.rules.findings.RecordMoment;
import practicestandards.rules.time.EnglishWords;
import practicestandards.rules.time.Moment;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** How people name records and what is dated in them, as {@code sentences/phrases.yaml} has it. */
public final class Phrases {
  private static final Map<String, Map<String, String>> BY_TYPE = read();
  private static final String MANY = "many";
  private static final Pattern PREPOSITION = Pattern.compile(" (of|for)$");

  private Phrases() {}

  /** The kind of record: {@code visits}. */
  public static String many(String type) {
    return BY_TYPE.getOrDefault(type, Map.of()).getOrDefault(MANY, words(type));
  }

  /** Whether a moment of a record has a phrase of its own. */
  public static boolean has(String type, String moment) {
    return BY_TYPE.getOrDefault(type, Map.of()).containsKey(moment);
  }

  /** What is dated, without its date: {@code the allocation}. */
  static String of(RecordMoment moment) {
    return PREPOSITION.matcher(of(moment.recordType(), moment.moment())).replaceFirst("");
  }

  /** What is dated, with its date: {@code the allocation on Monday 5 January 2026}. */
  public static String dated(RecordMoment moment) {
    String phrase = of(moment.recordType(), moment.moment());
    String before = PREPOSITION.matcher(phrase).find() ? " " : " on ";
    return phrase + before + EnglishWords.of(moment.at().date());
  }

  /**
   * What is dated, with its date, and with its time where the limit is in hours.
   *
   * @param inHours whether times decide
   */
  static String dated(RecordMoment moment, boolean inHours) {
    Moment at = moment.at();
    return inHours && at.hasTime() ? of(moment) + " at " + EnglishWords.of(at) : dated(moment);
  }

  /** Several of them: {@code the visit on … and the visit on …}. */
  static String dated(List<RecordMoment> moments, boolean inHours) {
    return moments.stream()
        .map(each -> dated(each, inHours))
        .distinct()
        .collect(Collectors.joining(" and "));
  }

  /** What a need is: {@code records of visits}, {@code the date of the visit}. */
  public static String needed(String need) {
    String[] parts = need.split("\\.", 2);
    String type = parts[0];
    if (parts.length == 1) {
      return "records of " + many(type);
    }
    return switch (type) {
      case "settings" -> "the authority's number for " + of(type, parts[1]);
      case "reference" -> of(type, parts[1]);
      default ->
          attribute(type, parts[1])
              + (has(type, parts[1]) ? "" : " in the records of " + many(type));
    };
  }

  /** What a record says: {@code the date of the visit}, {@code “child seen”}. */
  public static String attribute(String type, String name) {
    return has(type, name)
        ? "the date of " + PREPOSITION.matcher(of(type, name)).replaceFirst("")
        : "“" + words(name) + "”";
  }

  /** Several things in one sentence: {@code this, that and the other}. */
  public static String together(List<String> all) {
    int last = all.size() - 1;
    return last < 1
        ? String.join("", all)
        : String.join(", ", all.subList(0, last)) + " and " + all.get(last);
  }

  private static String of(String type, String moment) {
    return BY_TYPE.getOrDefault(type, Map.of()).getOrDefault(moment, "the " + words(type));
  }

  /** {@code childSeen} as {@code child seen}. */
  private static String words(String name) {
    return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  private static Map<String, Map<String, String>> read() {
    try (InputStream file = Phrases.class.getResourceAsStream("/sentences/phrases.yaml")) {
      return new YAMLMapper().readValue(Objects.requireNonNull(file), new TypeReference<>() {});
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
