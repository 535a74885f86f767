package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * An arrangement by which somebody other than a close relative cares for the child at home.
 *
 * @param notificationReceivedAt when the authority received the notification; starts the first
 *     visit's clock
 * @param authorityAwareAt when the authority became aware of it; starts its first year
 */
public record PrivateFosteringArrangement(
    String id,
    @Nullable Moment startedAt,
    @Nullable Moment notificationReceivedAt,
    @Nullable Moment authorityAwareAt,
    @Nullable Moment endedAt,
    @Nullable Moment recordedAt)
    implements CaseRecord {}
