package practicestandards.rules.records;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * An assessment of the child and family.
 *
 * @param referralId the referral whose date starts its clock
 * @param managerDueDate the day by which the manager directed that it be finished
 * @param agreedDueDate the day agreed for its end in a section 47 enquiry
 * @param finishByDayFifteen that decision
 * @param contributions what agencies were asked and said
 * @param involvement which parents, carers and network members took part
 * @param authorisedAt when a manager signed it off; the only date that ends an assessment
 * @param completedAt when the worker finished it; never a sign-off
 */
public record Assessment(
    String id,
    @Nullable Kind kind,
    @Nullable String referralId,
    @Nullable String section47EnquiryId,
    @Nullable String workerRef,
    @Nullable Moment allocatedAt,
    @Nullable Moment startedAt,
    @Nullable Moment directionRecordedAt,
    @Nullable Role directionByRole,
    @Nullable LocalDate managerDueDate,
    @Nullable LocalDate agreedDueDate,
    @Nullable Moment dayEightDecisionAt,
    @Nullable Role dayEightDecisionByRole,
    @Nullable Boolean finishByDayFifteen,
    @Nullable LocalDate nextReviewPointDate,
    @Nullable Moment childInformedAt,
    @Nullable Moment familyInformedAt,
    List<Contribution> contributions,
    List<Involvement> involvement,
    @Nullable Boolean rationale,
    @Nullable Boolean neglectConcern,
    @Nullable Moment gradedCareProfileAt,
    @Nullable Moment submittedAt,
    @Nullable Moment qualityAssuredAt,
    @Nullable Role qualityAssuredByRole,
    @Nullable Moment authorisedAt,
    @Nullable Role authorisedByRole,
    @Nullable Boolean managerComment,
    @Nullable Moment completedAt,
    @Nullable Moment feedbackSoughtAt,
    @Nullable Boolean childViewsRecorded,
    @Nullable Boolean familyViewsRecorded,
    @Nullable Moment recordedAt)
    implements CaseRecord {
  /** The kind of assessment. */
  public enum Kind {
    EARLY_HELP,
    CHILD_AND_FAMILY,
    SECTION_47,
    LEAVING_CARE,
    OTHER
  }

  /** What one agency was asked and contributed. */
  public record Contribution(
      @Nullable String personRef,
      @Nullable Agency agency,
      @Nullable Moment askedAt,
      @Nullable Moment answeredAt,
      @Nullable Boolean recorded) {}

  /** Whether one member of the network took part. */
  public record Involvement(
      @Nullable String personRef,
      @Nullable Boolean involved,
      @Nullable Boolean reasonNotInvolved) {}

  public Assessment {
    contributions = contributions == null ? List.of() : List.copyOf(contributions);
    involvement = involvement == null ? List.of() : List.copyOf(involvement);
  }
}
