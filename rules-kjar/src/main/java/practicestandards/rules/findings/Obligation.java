package practicestandards.rules.findings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Receipt;

/**
 * A duty that arose under one clause, and where it stands at the moment asked for. Two obligations
 * with the same id are the same duty.
 *
 * @param id {@code CLAUSE/part/part…}: the same facts give the same id, in any order
 * @param standard the clause
 * @param subject whom it is about
 * @param occurrence a number for display, from 1, by clock within clause and raising record
 * @param because the moments that raised it
 * @param clockStartedAt London date on which the count starts
 * @param dueDate London date of the last moment; absent where the standard sets none
 * @param dueAt the last instant, for limits in hours only
 * @param approximate whether a date without a time stood in for an instant
 * @param advisory whether the clause only recommends; never a breach then
 * @param assuming record types that could have lifted or varied the duty and are not supplied, and
 *     what a file format's guidance says of a column
 * @param receipt how the limit was counted; absent where there is no limit
 * @param status where it stands
 * @param metBy the moments that met it
 * @param missing what was not supplied, for {@link Status#NOT_EVALUABLE}
 * @param progress for counts
 * @param breach what is wrong, if anything
 */
public record Obligation(
    String id,
    String standard,
    Subject subject,
    int occurrence,
    List<RecordMoment> because,
    LocalDate clockStartedAt,
    @Nullable LocalDate dueDate,
    @Nullable Instant dueAt,
    boolean approximate,
    boolean advisory,
    List<String> assuming,
    @Nullable Receipt receipt,
    Status status,
    List<RecordMoment> metBy,
    List<String> missing,
    @Nullable Progress progress,
    @Nullable Breach breach) {

  public Obligation {
    because = List.copyOf(because);
    assuming = List.copyOf(assuming);
    metBy = List.copyOf(metBy);
    missing = List.copyOf(missing);
  }

  /** The same where the clause only recommends: late or not, it is no breach. */
  public Obligation asAdvice() {
    return new Obligation(
        id,
        standard,
        subject,
        occurrence,
        because,
        clockStartedAt,
        dueDate,
        dueAt,
        approximate,
        true,
        assuming,
        receipt,
        status,
        metBy,
        missing,
        progress,
        null);
  }

  /** By id alone: enough to tell duties apart, and quick. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
