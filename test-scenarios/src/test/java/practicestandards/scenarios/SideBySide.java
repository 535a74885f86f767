package practicestandards.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Two sets of findings side by side, the lines that differ marked with an arrow. */
final class SideBySide {
  private static final String ABSENT = "";

  /** One line of the table. */
  private record Line(String expected, String actual) {
    boolean differs() {
      return !expected.equals(actual);
    }
  }

  private final List<Line> lines = new ArrayList<>();

  /**
   * Compares, by id.
   *
   * @param expected what each finding must say
   * @param actual what each finding says
   */
  SideBySide(Map<String, Map<String, String>> expected, Map<String, Map<String, String>> actual) {
    for (String id : inOrder(expected, actual)) {
      lines.add(new Line(shown(id, expected), shown(id, actual)));
      Map<String, String> left = expected.getOrDefault(id, Map.of());
      Map<String, String> right = actual.getOrDefault(id, Map.of());
      inOrder(left, right)
          .forEach(what -> lines.add(new Line(shown(what, left), shown(what, right))));
    }
  }

  /** Whether both sides say the same. */
  boolean isSame() {
    return lines.stream().noneMatch(Line::differs);
  }

  @Override
  public String toString() {
    int width =
        Math.max(30, lines.stream().mapToInt(line -> line.expected.length()).max().orElse(0));
    StringBuilder table = new StringBuilder(row("   ", width, "EXPECTED", "ACTUAL"));
    lines.forEach(
        line ->
            table.append(row(line.differs() ? "-> " : "   ", width, line.expected, line.actual)));
    return table.toString();
  }

  private static String row(String mark, int width, String left, String right) {
    return (mark + left + " ".repeat(width - left.length()) + " | " + right).stripTrailing() + "\n";
  }

  private static String shown(String key, Map<String, ?> side) {
    Object value = side.get(key);
    return value == null ? ABSENT : value instanceof Map ? key : "  " + key + ": " + value;
  }

  private static List<String> inOrder(Map<String, ?> expected, Map<String, ?> actual) {
    List<String> keys = new ArrayList<>(expected.keySet());
    Set<String> unexpected = new TreeSet<>(actual.keySet());
    unexpected.removeAll(expected.keySet());
    keys.addAll(unexpected);
    return keys;
  }
}
