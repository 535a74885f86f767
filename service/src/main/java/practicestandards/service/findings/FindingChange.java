package practicestandards.service.findings;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change of one finding, as it is told: references, the clause and dates.
 *
 * @param sequence 1, 2, … in each case
 * @param obligation the obligation's id
 * @param from where it stood; absent where it is new
 * @param to where it stands; absent where the facts no longer raise it
 * @param dueAt the last moment
 * @param changedAt when it was found
 */
record FindingChange(
    String authority,
    String caseRef,
    long sequence,
    String obligation,
    String standard,
    @Nullable String from,
    @Nullable String to,
    @Nullable Instant dueAt,
    @Nullable String breach,
    @Nullable LocalDate breachSince,
    @Nullable LocalDate breachUntil,
    @Nullable String role,
    @Nullable String teamRef,
    @Nullable String workerRef,
    Instant changedAt) {}
