package practicestandards.rules.sentences;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import practicestandards.rules.findings.RecordMoment;
import practicestandards.rules.time.EnglishWords;
import practicestandards.rules.time.Moment;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** How people name records and what is dated in them, as {@code sentences/phrases.yaml} has it. */
public final class Phrases {
  private static final Map<String, Map<String, Phrase>> BY_TYPE = read();
  private static final String MANY = "many";

  private Phrases() {}

  /** The kind of record: {@code visits}. */
  public static String many(String type) {
    Phrase many = BY_TYPE.getOrDefault(type, Map.of()).get(MANY);
    return many == null ? words(type) : many.bare();
  }

  /** Whether a moment of a record has a phrase of its own. */
  public static boolean has(String type, String moment) {
    return BY_TYPE.getOrDefault(type, Map.of()).containsKey(moment);
  }

  /** What is dated, without its date: {@code the allocation}. */
  static String of(RecordMoment moment) {
    return phrase(moment.recordType(), moment.moment()).bare();
  }

  /** What is dated, with its date: {@code the allocation on Monday 5 January 2026}. */
  public static String dated(RecordMoment moment) {
    String phrase = phrase(moment.recordType(), moment.moment()).beforeDate();
    return phrase + EnglishWords.of(moment.at().date());
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
    return moments.size() == 1
        ? dated(moments.get(0), inHours)
        : together(moments.stream().map(each -> dated(each, inHours)).distinct().toList());
  }

  /** What is needed: {@code records of visits and a date for the visit}. */
  public static String needed(Collection<String> needs) {
    Map<String, List<String>> byType = new LinkedHashMap<>();
    for (String need : needs) {
      String[] parts = need.split("\\.", 2);
      List<String> attributes = byType.computeIfAbsent(parts[0], any -> new ArrayList<>());
      attributes.addAll(List.of(parts).subList(1, parts.length));
    }
    return together(
        byType.entrySet().stream().map(it -> needed(it.getKey(), it.getValue())).toList());
  }

  private static String needed(String type, List<String> attributes) {
    if (attributes.isEmpty()) {
      return "records of " + many(type);
    }
    return switch (type) {
      case "settings" ->
          "the authority's number for "
              + together(attributes.stream().map(each -> phrase(type, each).bare()).toList());
      case "reference" ->
          together(attributes.stream().map(each -> phrase(type, each).bare()).toList());
      default -> attributes(type, attributes) + inRecords(type, attributes);
    };
  }

  private static String inRecords(String type, List<String> attributes) {
    return attributes.stream().allMatch(each -> has(type, each))
        ? ""
        : " in the records of " + many(type);
  }

  /** What records say: {@code a date for the visit and “child seen”}. */
  public static String attributes(String type, Collection<String> names) {
    return together(names.stream().map(each -> attribute(type, each)).toList());
  }

  /** What a record says: {@code a date for the visit}, {@code “child seen”}. */
  private static String attribute(String type, String name) {
    return has(type, name) ? "a date for " + phrase(type, name).bare() : "“" + words(name) + "”";
  }

  /** Several things in one sentence: {@code this, that and the other}. */
  public static String together(List<String> all) {
    int last = all.size() - 1;
    return last < 1
        ? String.join("", all)
        : String.join(", ", all.subList(0, last)) + " and " + all.get(last);
  }

  private static Phrase phrase(String type, String moment) {
    Phrase phrase = BY_TYPE.getOrDefault(type, Map.of()).get(moment);
    return phrase == null ? Phrase.of("the " + words(type)) : phrase;
  }

  /** {@code childSeen} as {@code child seen}, {@code workerRef} as {@code worker}. */
  private static String words(String name) {
    return name.replaceAll("Ref(s?)$", "$1")
        .replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ")
        .toLowerCase(Locale.ROOT)
        .replace("childs ", "child's ");
  }

  private static Map<String, Map<String, Phrase>> read() {
    try (InputStream file = Phrases.class.getResourceAsStream("/sentences/phrases.yaml")) {
      Map<String, Map<String, String>> written =
          new YAMLMapper().readValue(Objects.requireNonNull(file), new TypeReference<>() {});
      Map<String, Map<String, Phrase>> read = new HashMap<>();
      written.forEach(
          (type, phrases) -> {
            Map<String, Phrase> ofType = new HashMap<>();
            phrases.forEach((name, phrase) -> ofType.put(name, Phrase.of(phrase)));
            read.put(type, ofType);
          });
      return read;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * How one thing is named.
   *
   * @param bare {@code the allocation}
   * @param beforeDate {@code the allocation on}, and a space
   */
  private record Phrase(String bare, String beforeDate) {
    static Phrase of(String written) {
      int last = written.lastIndexOf(' ');
      boolean leadsToDate = written.endsWith(" of") || written.endsWith(" for");
      return leadsToDate
          ? new Phrase(written.substring(0, last), written + " ")
          : new Phrase(written, written + " on ");
    }
  }
}
