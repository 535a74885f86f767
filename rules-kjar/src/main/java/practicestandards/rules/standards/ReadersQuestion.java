package practicestandards.rules.standards;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.words.EventKind;
import practicestandards.rules.words.RegimeKind;

/**
 * What only a reader of the file can answer about a clause.
 *
 * @param text the question
 * @param about what it is about
 * @param of the period of which it is asked, once for each; absent: not of a period
 * @param after the event after which it is asked, once for each; absent: not after an event
 */
public record ReadersQuestion(
    String text, AsksAbout about, @Nullable RegimeKind of, @Nullable EventKind after) {}
