package practicestandards.service.feed;

import org.jspecify.annotations.Nullable;

/**
 * Which changes are asked for; what is absent does not matter.
 *
 * @param team that has to do what is owed
 * @param standard the clause
 * @param cause why it changed: {@code FACTS} or {@code RELEASE}
 */
public record FeedFilter(
    String authority, @Nullable String team, @Nullable String standard, @Nullable String cause) {}
