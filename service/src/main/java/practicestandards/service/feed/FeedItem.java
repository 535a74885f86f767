package practicestandards.service.feed;

/**
 * A change and its place.
 *
 * @param content the change as the contract has it, in JSON
 */
public record FeedItem(long place, String content) {}
