package practicestandards.rules.standards;

import org.jspecify.annotations.Nullable;

/**
 * How an unclear clause is read, so that whoever looks at it sees the choice.
 *
 * @param text what the document says, in our words
 * @param read how it is read
 * @param why the reason
 * @param literal what the bare words would mean, or might as well, where that differs
 * @param note what statute says; it raises nothing
 */
public record Reading(
    String text, String read, String why, @Nullable String literal, @Nullable String note) {}
