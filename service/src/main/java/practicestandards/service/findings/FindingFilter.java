package practicestandards.service.findings;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * Which findings are asked for; what is absent does not matter.
 *
 * @param status absent: those that are open
 * @param dueBefore London date
 */
public record FindingFilter(
    String authority,
    @Nullable String status,
    @Nullable String standard,
    @Nullable String team,
    @Nullable String worker,
    @Nullable LocalDate dueBefore) {

  /** The end of the last day that is before {@code dueBefore}. */
  OffsetDateTime lastMoment() {
    return Objects.requireNonNull(dueBefore).atStartOfDay(Moment.LONDON).toOffsetDateTime();
  }
}
