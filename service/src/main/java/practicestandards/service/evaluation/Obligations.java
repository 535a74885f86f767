package practicestandards.service.evaluation;

import org.springframework.stereotype.Component;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.standards.Authority;
import practicestandards.service.shared.register.Standards;

/** Writes single obligations as the contract has them. */
@Component
public class Obligations {
  private final Standards standards;

  Obligations(Standards standards) {
    this.standards = standards;
  }

  /** The obligation with what its clause says of it. */
  public practicestandards.api.model.Obligation write(String authority, Obligation obligation) {
    Authority known = standards.authority(authority);
    return ObligationWriter.write(obligation, standards.clause(known, obligation.standard()));
  }
}
