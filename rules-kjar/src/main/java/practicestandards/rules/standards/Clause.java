package practicestandards.rules.standards;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.Role;

/**
 * One expectation of an authority's document, in our own words.
 *
 * @param id the key under which everything about it is found: {@code SOL-VIS-CIN-02}
 * @param topic the chapter, by the name of its file: {@code core}, {@code direct-work}
 * @param citation where it stands
 * @param title at most 80 characters
 * @param says a paraphrase
 * @param kind what sort of expectation it is
 * @param force whose rule it is
 * @param role who answers for it
 * @param limit the limit in words, as read: {@code 5 working days}; absent where there is none
 * @param reading how it is read; absent where the document is clear
 * @param coverage how it is taken care of
 */
public record Clause(
    String id,
    String topic,
    Citation citation,
    String title,
    String says,
    ClauseKind kind,
    Force force,
    Role role,
    @Nullable String limit,
    @Nullable Reading reading,
    Coverage coverage) {}
