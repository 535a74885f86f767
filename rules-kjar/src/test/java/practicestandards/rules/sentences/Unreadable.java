package practicestandards.rules.sentences;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What must not stand in a sentence for people. */
final class Unreadable {
  private static final int ONE_BREATH = 320;
  private static final Map<String, Pattern> SIGNS = signs();

  private Unreadable() {}

  /** What is wrong with a sentence; nothing where it can be read. */
  static List<String> in(String sentence) {
    if (sentence.length() > ONE_BREATH) {
      return List.of("it is too long");
    }
    return SIGNS.entrySet().stream()
        .filter(sign -> sign.getValue().matcher(sentence).find())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Map<String, Pattern> signs() {
    Map<String, String> signs = new LinkedHashMap<>();
    signs.put("the name of a constant", "[A-Z]+_[A-Z_]+");
    signs.put("the name of an attribute", "\\b[a-z]+[A-Z]|\\w\\.[a-z]\\w+[A-Z]|`");
    signs.put("a date that is no English", "\\d{4}-\\d\\d");
    signs.put("a second that nobody recorded", ":59:59");
    signs.put("a word put together by a machine", "\\bchilds\\b|within on the day");
    signs.put(
        "a part that is empty",
        "(?i)(?<!looked )\\b(by|for|of|on|at|after|from|and|without|since)\\s*[.;,:]");
    signs.put("a word said twice", "(?i)\\b(\\w+) \\1\\b");
    signs.put("a preposition too many", "\\b(of|for) (on|at) ");
    signs.put("a space too many", "  |\\s[.,;:]|^\\s|\\s$");
    signs.put("something not filled in", "null|[{}<>$%…]|Optional|\\[|]");
    signs.put("a stop too many or none", "\\.\\.|[^.]$|;\\.");
    signs.put("a small letter at its beginning", "^[a-z]");
    signs.put(
        "one of a kind of which there are several", "\\b1 (working )?(days|hours|weeks|months)\\b");
    Map<String, Pattern> compiled = new LinkedHashMap<>();
    signs.forEach((name, sign) -> compiled.put(name, Pattern.compile(sign)));
    return compiled;
  }
}
