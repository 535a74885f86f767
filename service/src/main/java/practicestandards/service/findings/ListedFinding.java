package practicestandards.service.findings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A finding and the case that it is of. */
public record ListedFinding(String caseRef, Finding finding) {
  /** Its place in a list, for what comes after it. */
  public Place place() {
    return new Place(finding.dueAt(), caseRef, finding.obligation());
  }

  /** The obligation as the contract has it, in JSON. */
  public String content() {
    return finding.content();
  }

  /** What is wrong, if anything. */
  public @Nullable String breach() {
    return finding.breach();
  }

  /** The first London date of the breach. */
  public @Nullable LocalDate breachSince() {
    return finding.breachSince();
  }

  /** The London date on which it ended. */
  public @Nullable LocalDate breachUntil() {
    return finding.breachUntil();
  }

  /** The team that has to do it. */
  public @Nullable String teamRef() {
    return finding.responsible().teamRef();
  }

  /** The worker who has to do it. */
  public @Nullable String workerRef() {
    return finding.responsible().workerRef();
  }
}
