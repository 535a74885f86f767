package practicestandards.rules.findings;

import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.AuditAnswer;

/**
 * A question that only a person can answer, as it is asked of one case, and the answer if there is
 * one. It is never an obligation and never a breach.
 *
 * @param id the clause and, where it is about one, the record: the same facts give the same id
 * @param standard the clause
 * @param because the record that puts it: what opened the case or the period, the event after which
 *     it is asked, or the latest of the records that it is about
 * @param missing the record types that it is about and that are not supplied: whether there are any
 *     is for the reader to see
 * @param answer the latest answer
 */
public record AuditFinding(
    String id,
    String standard,
    List<RecordMoment> because,
    List<String> missing,
    @Nullable AuditAnswer answer) {
  public AuditFinding {
    because = List.copyOf(because);
    missing = List.copyOf(missing);
  }
}
