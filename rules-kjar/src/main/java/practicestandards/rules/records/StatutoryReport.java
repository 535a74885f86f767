package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * A report to a conference or a looked-after review.
 *
 * @param meetingId the conference or review that it is for
 */
public record StatutoryReport(
    String id,
    @Nullable Kind kind,
    @Nullable String meetingId,
    @Nullable Moment submittedAt,
    @Nullable Moment qualityAssuredAt,
    @Nullable Role qualityAssuredByRole,
    @Nullable Moment signedOffAt,
    @Nullable Role signedOffByRole,
    @Nullable Moment recordedAt)
    implements CaseRecord {
  /** What it is a report to. */
  public enum Kind {
    INITIAL_CONFERENCE,
    REVIEW_CONFERENCE,
    LOOKED_AFTER_REVIEW
  }
}
