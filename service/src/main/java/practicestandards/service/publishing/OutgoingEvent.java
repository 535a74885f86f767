package practicestandards.service.publishing;

import org.jspecify.annotations.Nullable;

/**
 * An event that is not known to have arrived.
 *
 * @param position where it stands in its outbox
 * @param key events of one key arrive in the order of their positions
 * @param traceparent whence it came, as W3C Trace Context has it
 */
public record OutgoingEvent(
    long position, String key, CloudEvent event, @Nullable String traceparent) {}
