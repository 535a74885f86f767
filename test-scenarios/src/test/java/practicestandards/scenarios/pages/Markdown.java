package practicestandards.scenarios.pages;

import java.nio.file.Path;
import java.util.Locale;

/** How a page is written. */
final class Markdown {
  /** Where the pages stand, relative to the module. */
  static final Path FOLDER = Path.of("..", "docs", "generated");

  private Markdown() {}

  /** A link from a page to a file, which is named relative to the module. */
  static String link(String text, Path file) {
    Path way = absolute(FOLDER).relativize(absolute(file));
    return "[" + text + "](" + way.toString().replace('\\', '/') + ")";
  }

  /** A place to which other pages link. */
  static String anchor(String clause) {
    return "<a id=\"" + fragment(clause) + "\"></a>";
  }

  /** A link to a clause's place on a page. */
  static String linkTo(String text, String page, String clause) {
    return "[" + text + "](" + page + "#" + fragment(clause) + ")";
  }

  /** Text as a cell of a table holds it: on one line, and without a bar of its own. */
  static String cell(String text) {
    return text.strip().replaceAll("\\s+", " ").replace("|", "\\|");
  }

  /** The heading of a chapter: {@code direct-work} is {@code Direct work}. */
  static String chapter(String topic) {
    return topic.substring(0, 1).toUpperCase(Locale.ROOT) + topic.substring(1).replace('-', ' ');
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private static String fragment(String clause) {
    return clause.toLowerCase(Locale.ROOT);
  }
}
