package practicestandards.service.cases;

import java.util.List;

/**
 * What became of the records that were sent for one case.
 *
 * @param caseVersion one more with each change of the case's records
 */
public record CaseChange(CaseKey key, long caseVersion, List<KeptRecord> records) {
  public CaseChange {
    records = List.copyOf(records);
  }
}
