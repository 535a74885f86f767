package practicestandards.service.findings;

import java.time.Instant;
import java.util.List;

/**
 * What the rules make of a case at one moment.
 *
 * @param findings all of them
 * @param nextChangeAt when they can change next without another record
 */
record JudgedCase(List<Judged> findings, Instant nextChangeAt) {
  JudgedCase {
    findings = List.copyOf(findings);
  }
}
