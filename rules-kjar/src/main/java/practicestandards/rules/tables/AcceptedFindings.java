package practicestandards.rules.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import practicestandards.rules.tables.AuthorityTables.Finding;
import practicestandards.rules.tables.AuthorityTables.Question;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Findings in the tables that were looked at and are meant so, each with its reason. */
public final class AcceptedFindings {
  private static final String FILE = "/tables/accepted-findings.yaml";

  /**
   * One of them.
   *
   * @param clause the clause of the row
   * @param question what was asked
   * @param reason why the row is right
   */
  public record Accepted(String clause, Question question, String reason) {
    public Accepted {
      if (reason.isBlank()) {
        throw new IllegalArgumentException(clause + " " + question + " is accepted for no reason");
      }
    }

    boolean covers(Finding finding) {
      return clause.equals(finding.clause()) && question == finding.question();
    }
  }

  private final List<Accepted> accepted;

  AcceptedFindings(List<Accepted> accepted) {
    this.accepted = List.copyOf(accepted);
  }

  /** Those on the class path. */
  public static AcceptedFindings load() {
    List<Accepted> accepted = new ArrayList<>();
    try (InputStream stream = AcceptedFindings.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException("No " + FILE);
      }
      for (JsonNode entry : new YAMLMapper().readTree(stream)) {
        for (JsonNode clause : entry.required("clauses")) {
          accepted.add(
              new Accepted(
                  clause.asString(),
                  Question.valueOf(entry.required("question").asString()),
                  entry.required("reason").asString()));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return new AcceptedFindings(accepted);
  }

  /** What is wrong in an authority's tables and not accepted. */
  public List<Fault> faults(AuthorityTables tables) {
    return tables.findings().stream()
        .filter(finding -> accepted.stream().noneMatch(each -> each.covers(finding)))
        .map(Finding::fault)
        .toList();
  }

  /** What is accepted and found in none of these tables. */
  public List<Accepted> unused(List<AuthorityTables> tables) {
    List<Finding> found = tables.stream().flatMap(each -> each.findings().stream()).toList();
    return accepted.stream().filter(each -> found.stream().noneMatch(each::covers)).toList();
  }
}
