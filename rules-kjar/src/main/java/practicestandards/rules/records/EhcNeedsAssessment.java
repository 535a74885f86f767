package practicestandards.rules.records;

import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * An education, health and care needs assessment, from the request to the final plan.
 *
 * @param requestReceivedAt when the request was received; every limit of the process runs from it
 * @param adviceRequests the advice asked for, one for each agency
 * @param draftServedAt when the draft plan was served; that day is day 1 of the family's time to
 *     answer
 * @param viewsInFinalPlan whether section A of the final plan holds the views of child and family
 */
public record EhcNeedsAssessment(
    String id,
    @Nullable Moment requestReceivedAt,
    @Nullable Moment panelHeldAt,
    List<Agency> panelAgencies,
    @Nullable Boolean assessmentAgreed,
    @Nullable Moment assessmentDecisionNotifiedAt,
    @Nullable Moment caseOfficerAllocatedAt,
    @Nullable Moment conversationOfferedAt,
    List<AdviceRequest> adviceRequests,
    @Nullable Boolean childViewsGathered,
    @Nullable Boolean familyViewsGathered,
    @Nullable Boolean planAgreed,
    @Nullable Moment planDecisionNotifiedAt,
    @Nullable Moment draftServedAt,
    @Nullable Moment representationsReceivedAt,
    @Nullable Moment finalIssuedAt,
    @Nullable Boolean viewsInFinalPlan,
    @Nullable Moment newCaseOfficerNotifiedAt,
    @Nullable ExceptionGround exceptionGround,
    @Nullable Moment recordedAt)
    implements CaseRecord {
  /** Advice asked for from one agency. */
  public record AdviceRequest(
      @Nullable Agency agency,
      @Nullable Moment requestedAt,
      @Nullable Moment receivedAt,
      @Nullable Boolean appended) {}

  /** The ground on which the law allows more time; a note, not an excuse. */
  public enum ExceptionGround {
    SCHOOL_CLOSED,
    PERSONAL_CIRCUMSTANCES,
    ABSENT_FROM_AREA,
    MISSED_APPOINTMENT
  }

  public EhcNeedsAssessment {
    panelAgencies = panelAgencies == null ? List.of() : List.copyOf(panelAgencies);
    adviceRequests = adviceRequests == null ? List.of() : List.copyOf(adviceRequests);
  }
}
