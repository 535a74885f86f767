package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * A disagreement between professionals about the child.
 *
 * @param nextSteps whether the file says how what is left open will be settled
 */
public record ProfessionalDisagreement(
    String id,
    @Nullable Moment raisedAt,
    @Nullable Moment closedAt,
    @Nullable Boolean summary,
    @Nullable Boolean outcome,
    @Nullable Boolean nextSteps,
    @Nullable Moment recordedAt)
    implements CaseRecord {}
