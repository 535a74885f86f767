package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * A note of an event on the child's file.
 *
 * @param eventAt when the noted event happened or the information was received
 * @param writtenAt when the note was first entered on the child's file; not a later edit
 * @param emailText whether text of an email is pasted into it
 */
public record CaseNote(
    String id,
    @Nullable Moment eventAt,
    @Nullable Moment writtenAt,
    @Nullable Boolean urgent,
    @Nullable Boolean emailText,
    @Nullable Boolean emailAttached,
    @Nullable Moment recordedAt)
    implements CaseRecord {}
