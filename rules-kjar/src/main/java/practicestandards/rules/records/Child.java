package practicestandards.rules.records;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * The child or young person whom the case is about.
 *
 * @param dateOfBirth date of birth; ages are birthday arithmetic from it
 * @param expectedDateOfBirth expected date of birth of an unborn child
 * @param disabledFromDate first day on which the child is known to be disabled; absent, always
 * @param sufficientUnderstanding whether the child is old enough and understands enough to take
 *     part
 */
public record Child(
    String id,
    @Nullable LocalDate dateOfBirth,
    @Nullable LocalDate expectedDateOfBirth,
    @Nullable Moment diedAt,
    @Nullable Boolean disabled,
    @Nullable LocalDate disabledFromDate,
    @Nullable Boolean sufficientUnderstanding,
    @Nullable CommunicationNeed communicationNeed,
    @Nullable EducationStatus educationStatus,
    @Nullable Moment recordedAt)
    implements CaseRecord {
  /** Where the child is in education. */
  public enum EducationStatus {
    EARLY_YEARS,
    SCHOOL,
    FURTHER_EDUCATION,
    HIGHER_EDUCATION,
    EMPLOYMENT_OR_TRAINING,
    NOT_IN_EDUCATION
  }
}
