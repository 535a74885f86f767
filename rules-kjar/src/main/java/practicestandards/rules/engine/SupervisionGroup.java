package practicestandards.rules.engine;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.Child;
import practicestandards.rules.records.LegalStatus;
import practicestandards.rules.records.Placement;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Span;
import practicestandards.rules.words.RegimeKind;

/**
 * A time in which a child belongs to a group whose supervision has a pattern of its own, or in
 * which the usual pattern stays whatever group the child belongs to.
 *
 * @param kind the pattern
 * @param span from when to when
 * @param began what began and ends it; absent where no record dates it
 */
public record SupervisionGroup(RegimeKind kind, Span span, @Nullable Event began) {
  /** For as long as a record lasts. */
  public static SupervisionGroup lasting(String pattern, CaseRecord record) {
    RegimeKind kind = RegimeKind.named(pattern);
    return of(kind, Event.of(record, "startedAt", "endedAt"));
  }

  /** From when a placement was agreed for the long term, or began if later. */
  public static SupervisionGroup longTerm(Placement placement) {
    Event started = Event.of(placement, "startedAt", "endedAt");
    Event agreed = Event.of(placement, "permanenceAgreedAt", "endedAt");
    return of(
        RegimeKind.named("SUPERVISION_LONG_TERM_PLACEMENT"),
        agreed.at().isBefore(started.at()) ? started : agreed);
  }

  /** From the first day on which a child is known to be disabled; where none is given, always. */
  public static SupervisionGroup disabled(Child child) {
    LocalDate from = child.disabledFromDate();
    return new SupervisionGroup(
        RegimeKind.named("SUPERVISION_DISABLED_CHILD"),
        new Span(Moment.of(from == null ? LocalDate.EPOCH : from), null),
        null);
  }

  /** Care proceedings, which the final hearing ends. */
  public static SupervisionGroup proceedings(LegalStatus status) {
    String end = status.finalHearingCompletedAt() == null ? "endedAt" : "finalHearingCompletedAt";
    return of(RegimeKind.named("SUPERVISION_STANDARD_PATTERN"), Event.of(status, "startedAt", end));
  }

  private static SupervisionGroup of(RegimeKind kind, Event began) {
    return new SupervisionGroup(kind, began.span(), began);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SupervisionGroup that
        && kind == that.kind
        && span.equals(that.span)
        && Event.areAlike(began, that.began);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, span, began);
  }
}
