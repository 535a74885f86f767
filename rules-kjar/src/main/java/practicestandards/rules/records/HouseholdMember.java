package practicestandards.rules.records;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * Another person who lives in the child's household.
 *
 * @param dateOfBirth date of birth; it decides who is a child at the date of a visit
 */
public record HouseholdMember(
    String id,
    @Nullable String personRef,
    @Nullable LocalDate dateOfBirth,
    @Nullable Moment startedAt,
    @Nullable Moment endedAt,
    @Nullable Moment recordedAt)
    implements CaseRecord {}
