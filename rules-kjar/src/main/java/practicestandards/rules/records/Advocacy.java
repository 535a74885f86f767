package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/** An advocate for the child: told of, needed, asked for, provided. */
public record Advocacy(
    String id,
    @Nullable Moment rightExplainedAt,
    @Nullable Moment needIdentifiedAt,
    @Nullable Moment requestedAt,
    @Nullable Moment offeredAt,
    @Nullable Moment providedAt,
    @Nullable String complaintId,
    @Nullable Moment recordedAt)
    implements CaseRecord {}
