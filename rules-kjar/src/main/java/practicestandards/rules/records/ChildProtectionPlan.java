package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/** A time during which the child is the subject of a child protection plan. */
public record ChildProtectionPlan(
    String id,
    @Nullable Moment startedAt,
    @Nullable Moment endedAt,
    @Nullable Category category,
    @Nullable String conferenceId,
    @Nullable Moment recordedAt)
    implements CaseRecord {
  /** The same, in force from another day. */
  ChildProtectionPlan from(Moment day) {
    return new ChildProtectionPlan(id, day, endedAt, category, conferenceId, recordedAt);
  }

  /** The category of abuse. */
  public enum Category {
    NEGLECT,
    PHYSICAL,
    SEXUAL,
    EMOTIONAL,
    MULTIPLE
  }
}
