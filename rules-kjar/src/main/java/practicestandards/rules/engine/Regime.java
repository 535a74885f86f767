package practicestandards.rules.engine;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.RecordMoment;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Span;

/**
 * One unbroken stretch in which a pattern of duties holds.
 *
 * @param kind which pattern
 * @param opened the record that opens it; its reference stands in the ids of the duties
 * @param began the moment that began this stretch: of the same record, or of what changed
 * @param span from when to when; without an end it still holds
 * @param fresh whether counting starts anew here; otherwise a gap runs on from the stretch before
 * @param firstClock where another clause sets the first event: the start of that clause's clock
 */
public record Regime(
    RegimeKind kind,
    Event opened,
    RecordMoment began,
    Span span,
    boolean fresh,
    @Nullable Moment firstClock) {

  /** A stretch that begins with the record that opens it, and counts from there. */
  public static Regime opening(RegimeKind kind, Event opened, Span span) {
    return new Regime(kind, opened, opened.asRecordMoment(), span, true, null);
  }

  /** The same, with the first event set by another clause whose clock starts then. */
  public Regime withFirstClock(@Nullable Moment clock) {
    return new Regime(kind, opened, began, span, fresh, clock);
  }

  /** A stretch that runs on from the one before, because something changed. */
  public static Regime continuing(
      RegimeKind kind, Event opened, RecordMoment began, Span span) {
    return new Regime(kind, opened, began, span, false, null);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Regime that
        && kind == that.kind
        && opened.equals(that.opened)
        && span.equals(that.span);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, opened, span.from());
  }
}
