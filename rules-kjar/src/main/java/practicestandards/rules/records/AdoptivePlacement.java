package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/** A placement with prospective adopters. */
public record AdoptivePlacement(
    String id,
    @Nullable Moment startedAt,
    @Nullable Moment endedAt,
    @Nullable Moment adoptionOrderAt,
    @Nullable Moment recordedAt)
    implements CaseRecord {}
