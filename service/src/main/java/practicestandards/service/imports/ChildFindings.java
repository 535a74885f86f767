package practicestandards.service.imports;

import practicestandards.rules.engine.Evaluation;
import practicestandards.rules.engine.Supplies;

/**
 * One child's findings.
 *
 * @param supplies which facts the files give of this child
 * @param evaluation what is owed and what is broken, as far as they go
 */
public record ChildFindings(Supplies supplies, Evaluation evaluation) {
  /** The child's case reference. */
  public String caseRef() {
    return evaluation.caseRef();
  }
}
