package practicestandards.rules.records;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * One version of a plan for the child.
 *
 * @param version 1 for the first version of this plan
 * @param createdAt when this version was made and ready to use
 * @param establishedAt when the plan was agreed for the first time
 * @param startedAt when work on the plan began; pathway plans
 * @param outline whether it is the outline plan that an initial conference makes
 * @param nextReviewDate the date of the next review that it states
 * @param contactInterval whether it states how often the child is to be contacted
 */
public record Plan(
    String id,
    @Nullable PlanKind kind,
    @Bounded(least = 1, most = 1000) @Nullable Integer version,
    @Nullable Moment createdAt,
    @Nullable Moment establishedAt,
    @Nullable Moment startedAt,
    @Nullable Moment completedAt,
    @Nullable Moment endedAt,
    @Nullable Boolean outline,
    @Nullable String conferenceId,
    @Nullable String coreGroupMeetingId,
    @Nullable String placementId,
    @Nullable Boolean actions,
    @Nullable Boolean byWhen,
    @Nullable Boolean byWhom,
    @Nullable Boolean outcomes,
    @Nullable Boolean method,
    @Nullable Boolean contingency,
    @Nullable LocalDate nextReviewDate,
    @Nullable Boolean contactInterval,
    @Nullable Boolean permanencePlan,
    @Nullable Boolean accommodationPlan,
    @Nullable Moment submittedAt,
    @Nullable Moment authorisedAt,
    @Nullable Role authorisedByRole,
    @Nullable Boolean managerComment,
    @Nullable Moment recordedAt)
    implements CaseRecord {}
