package practicestandards.service.findings;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Breach;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.time.Moment;

/**
 * An obligation of a kept case, as it is listed.
 *
 * @param obligation its id
 * @param standard the clause
 * @param status where it stands
 * @param responsible who has to do it
 * @param dueAt the last moment; absent where the standard sets none
 * @param breach what is wrong, if anything
 * @param breachSince first London date of the breach
 * @param breachUntil London date on which it ended
 * @param content the obligation as the contract has it, in JSON
 */
record Finding(
    String obligation,
    String standard,
    String status,
    Responsible responsible,
    @Nullable Instant dueAt,
    @Nullable String breach,
    @Nullable LocalDate breachSince,
    @Nullable LocalDate breachUntil,
    String content) {

  static Finding of(Judged judged, String content) {
    Obligation obligation = judged.obligation();
    Breach breach = obligation.breach();
    return new Finding(
        obligation.id(),
        obligation.standard(),
        obligation.status().name(),
        judged.responsible(),
        lastMoment(obligation),
        breach == null ? null : breach.kind().name(),
        breach == null ? null : breach.since().date(),
        breach == null || breach.until() == null ? null : breach.until().date(),
        content);
  }

  /** The last instant, or the end of the due date. */
  private static @Nullable Instant lastMoment(Obligation obligation) {
    if (obligation.dueAt() != null) {
      return obligation.dueAt();
    }
    LocalDate day = obligation.dueDate();
    return day == null ? null : day.plusDays(1).atStartOfDay(Moment.LONDON).toInstant();
  }
}
