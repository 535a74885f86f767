package practicestandards.scenarios.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.standards.Authority;
import practicestandards.rules.standards.Clause;
import practicestandards.rules.standards.Reading;
import practicestandards.rules.standards.Register;

/** Every clause that can be read in more than one way: how it is read, and why. */
final class ReadingsPage {
  /** Its file's name. */
  static final String NAME = "readings.md";

  private final Register register;

  ReadingsPage(Register register) {
    this.register = register;
  }

  /** The page {@code docs/generated/readings.md}. */
  String text() {
    StringBuilder page = new StringBuilder("# How the clauses are read\n\n");
    page.append("Written by `test-scenarios/pages` from the register. Where a document leaves open")
        .append(" what it means, this page says what stands there, how it is read and why, and")
        .append(" what the bare words would mean where that differs. Whoever wrote the document")
        .append(" may decide otherwise: the reading stands in one place, the clause's entry.\n\n");
    register.authorities().forEach(authority -> page.append(count(authority)));
    register.authorities().forEach(authority -> authority(page, authority));
    return page.toString();
  }

  private static String count(Authority authority) {
    return String.format(
        "- [%s](%s.md): %d of %d clauses have a reading%n",
        authority.document(), authority.id(), read(authority).size(), authority.clauses().size());
  }

  private static void authority(StringBuilder page, Authority authority) {
    page.append("\n## ").append(authority.document()).append("\n");
    String topic = "";
    for (Clause clause : read(authority)) {
      if (!clause.topic().equals(topic)) {
        topic = clause.topic();
        page.append("\n### ").append(Markdown.chapter(topic)).append("\n");
      }
      clause(page, authority, clause);
    }
  }

  private static void clause(StringBuilder page, Authority authority, Clause clause) {
    Reading reading = clause.reading();
    if (reading == null) {
      return;
    }
    page.append("\n#### ")
        .append(Markdown.anchor(clause.id()))
        .append(Markdown.linkTo(clause.id(), authority.id() + ".md", clause.id()))
        .append(" ")
        .append(Markdown.cell(clause.title()))
        .append("\n\n");
    point(page, "The text", reading.text());
    point(page, "Read", reading.read());
    point(page, "Why", reading.why());
    point(page, "Literally", reading.literal());
    point(page, "Besides", reading.note());
  }

  private static void point(StringBuilder page, String name, @Nullable String text) {
    if (text != null) {
      String line = text.strip().replaceAll("\\s+", " ");
      page.append("- **").append(name).append(".** ").append(line).append("\n");
    }
  }

  private static List<Clause> read(Authority authority) {
    return authority.clauses().stream().filter(clause -> clause.reading() != null).toList();
  }
}
