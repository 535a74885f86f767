package practicestandards.service.publishing;

/**
 * An event that is not known to have arrived.
 *
 * @param position where it stands in its outbox
 * @param key events of one key arrive in the order of their positions
 */
public record OutgoingEvent(long position, String key, CloudEvent event) {}
