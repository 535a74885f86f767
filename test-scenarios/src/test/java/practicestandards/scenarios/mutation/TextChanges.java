package practicestandards.scenarios.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What could be wrong in a rule's text: a number, a day, a word, a comparison, a condition. */
final class TextChanges {

  /**
   * One change.
   *
   * @param part what is changed
   * @param from where in the text it begins
   * @param to where it ends
   * @param was what stands there
   * @param became what stands there instead
   */
  record TextChange(String part, int from, int to, String was, String became) {
    String in(String text) {
      return text.substring(0, from) + became + text.substring(to);
    }

    /** The condition or argument in which it stands, as it is and as it becomes. */
    TextChange inContext(String text) {
      if (part.equals("Annotation")) {
        return new TextChange(part, from, to, was.strip(), "left out");
      }
      if (part.equals("Condition") || part.equals("Alternative")) {
        return new TextChange(part, from, to, was.replaceAll("^[ ,|]+|[ ,|]+$", ""), "left out");
      }
      int begin = from;
      while (begin > 0 && "(,\n".indexOf(text.charAt(begin - 1)) < 0) {
        begin--;
      }
      int end = to;
      while (end < text.length() && "),\n".indexOf(text.charAt(end)) < 0) {
        end++;
      }
      return new TextChange(
          part,
          from,
          to,
          text.substring(begin, end).strip(),
          (text.substring(begin, from) + became + text.substring(to, end)).strip());
    }
  }

  private static final Pattern NUMBER = Pattern.compile("(?<![\\w.\"$-])\\d+(?![\\w.\"-])");
  private static final Pattern DAY = Pattern.compile("(?<=\")\\d{4}-\\d\\d-\\d\\d(?=\")");
  private static final Pattern TRUTH = Pattern.compile("\\b(true|false|Boolean\\.TRUE)\\b");
  private static final Pattern OPERATOR = Pattern.compile("(?<= )(==|!=|&&|\\|\\||<=|>=|<|>)(?= )");
  private static final Pattern CONSTANT =
      Pattern.compile("\\b((?:[A-Z][A-Za-z0-9]*\\.)+)([A-Z][A-Z0-9_]+)\\b");
  private static final Pattern ANNOTATION =
      Pattern.compile("(?m)^@(?:Regime|RaisedBy|Needs|Reads|Word|Pattern)\\(.*\\)\\n");
  private static final Pattern PATTERN =
      Pattern.compile("(?<=[A-Z]\\w{1,40}\\()(?:[^()]|\\([^()]*\\))*(?=\\))");
  private static final Pattern CONDITION = Pattern.compile("[^,]+");
  private static final Pattern COMPARES = Pattern.compile("==|!=|<|>");

  private final String text;
  private final List<TextChange> changes = new ArrayList<>();

  private TextChanges(String text) {
    this.text = text;
  }

  /** All of them, in the order of what is changed. */
  static List<TextChange> of(String text) {
    TextChanges all = new TextChanges(text);
    all.each("Number", NUMBER, found -> numbers(found.group()));
    all.each("Day", DAY, found -> days(found.group()));
    all.each("Yes or no", TRUTH, found -> List.of(opposite(found.group())));
    all.each("Comparison", OPERATOR, found -> List.of(opposite(found.group())));
    for (QuotedWords kind : QuotedWords.values()) {
      all.each(kind.part(), kind.pattern(), found -> kind.others(found.group(), text));
    }
    all.each("Word", CONSTANT, TextChanges::otherConstants);
    all.each("Annotation", ANNOTATION, found -> leftOut(found.group(), text));
    PATTERN.matcher(text).results().forEach(all::conditions);
    return all.changes;
  }

  private void each(String part, Pattern pattern, Function<MatchResult, List<String>> others) {
    pattern
        .matcher(text)
        .results()
        .forEach(
            found ->
                others
                    .apply(found)
                    .forEach(
                        other ->
                            changes.add(
                                new TextChange(
                                    part, found.start(), found.end(), found.group(), other))));
  }

  /** Which words are read matters only where rules work them out: others are found when asked. */
  private static List<String> leftOut(String annotation, String text) {
    boolean reads = annotation.startsWith("@Reads");
    boolean states = annotation.startsWith("@Word") || annotation.startsWith("@Pattern");
    boolean matters =
        reads
            ? QuotedWords.anyIsWorkedOut(annotation)
            : !states
                || text.lines()
                    .filter(line -> line.startsWith("@Reads"))
                    .anyMatch(QuotedWords::anyIsWorkedOut);
    return matters ? List.of("") : List.of();
  }

  /**
   * Each comparison of a pattern left out; a question whether something is blank is no limit, and
   * one whether nothing happened only saves work.
   */
  private void conditions(MatchResult pattern) {
    int begins = pattern.start();
    CONDITION
        .matcher(pattern.group())
        .results()
        .filter(found -> COMPARES.matcher(found.group()).find())
        .filter(found -> !found.group().contains("null"))
        .filter(found -> !found.group().contains("empty == false"))
        .forEach(
            found -> {
              int from = begins + found.start();
              int to = begins + found.end();
              leaveOut(from, to, !pattern.group().contains(","));
              alternatives(from, found.group());
            });
  }

  private void leaveOut(int from, int to, boolean alone) {
    boolean first = text.charAt(from - 1) == '(';
    boolean last = text.charAt(to) == ')';
    int begin = first || alone ? from : from - 1;
    int end = first && !last ? to + 1 : to;
    changes.add(new TextChange("Condition", begin, end, text.substring(begin, end), " "));
  }

  private void alternatives(int from, String condition) {
    String[] either = condition.split(" \\|\\| ");
    int place = from;
    for (int i = 0; i < either.length && either.length > 1; i++) {
      if (!condition.contains("&&")) {
        int begin = i == 0 ? place : place - 4;
        int end = place + either[i].length() + (i == 0 ? 4 : 0);
        changes.add(new TextChange("Alternative", begin, end, text.substring(begin, end), " "));
      }
      place += either[i].length() + 4;
    }
  }

  private static List<String> otherConstants(MatchResult found) {
    String type = found.group(1);
    return Constants.of(type.substring(0, type.length() - 1)).stream()
        .filter(constants -> constants.contains(found.group(2)))
        .flatMap(constants -> Siblings.of(found.group(2), constants).stream())
        .map(other -> type + other)
        .toList();
  }

  private static List<String> numbers(String number) {
    int value = Integer.parseInt(number);
    return value == 0
        ? List.of("1")
        : List.of(String.valueOf(value + 1), String.valueOf(value - 1));
  }

  private static List<String> days(String day) {
    LocalDate date = LocalDate.parse(day);
    return List.of(date.minusDays(1).toString(), date.plusDays(1).toString());
  }

  private static String opposite(String word) {
    return switch (word) {
      case "true" -> "false";
      case "false" -> "true";
      case "Boolean.TRUE" -> "Boolean.FALSE";
      case "==" -> "!=";
      case "!=" -> "==";
      case "&&" -> "||";
      case "||" -> "&&";
      case "<" -> "<=";
      case "<=" -> "<";
      case ">" -> ">=";
      case ">=" -> ">";
      default -> throw new IllegalArgumentException("No opposite of " + word);
    };
  }
}
