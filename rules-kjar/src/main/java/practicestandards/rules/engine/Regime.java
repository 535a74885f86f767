package practicestandards.rules.engine;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.RecordMoment;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.Placement;
import practicestandards.rules.records.ShortBreakSeries;
import practicestandards.rules.records.Visit;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Span;
import practicestandards.rules.words.RegimeKind;

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
    @Nullable Event opened,
    @Nullable RecordMoment began,
    Span span,
    boolean fresh,
    @Nullable Moment firstClock) {

  /** A stretch that a record opened which was put right since is another stretch. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Regime that
        && kind == that.kind
        && fresh == that.fresh
        && span.equals(that.span)
        && Objects.equals(began, that.began)
        && Objects.equals(firstClock, that.firstClock)
        && Event.areAlike(opened, that.opened);
  }

  /** By what opened it alone: enough to tell most stretches apart, and quick. */
  @Override
  public int hashCode() {
    return opened == null ? 0 : opened.hashCode() * 31 + span.from().date().hashCode();
  }

  /** A stretch that begins with the record that opens it, and counts from there. */
  public static Regime opening(RegimeKind kind, Event opened, Span span) {
    return new Regime(kind, opened, opened.asRecordMoment(), span, true, null);
  }

  /** A record that lasts from one of its moments to another. */
  public static Regime between(String pattern, CaseRecord record, String from, String until) {
    Event opened = Event.of(record, from, until);
    return opening(RegimeKind.named(pattern), opened, opened.span());
  }

  /** A record that lasts, as one stretch with its start as the first clock. */
  static Regime whole(RegimeKind kind, Event opened) {
    return opening(kind, opened, opened.span()).withFirstClock(opened.at());
  }

  /** The same, with the first event set by another clause whose clock starts then. */
  public Regime withFirstClock(@Nullable Moment clock) {
    return new Regime(kind, opened, began, span, fresh, clock);
  }

  /** A stretch that runs on from the one before, because something changed. */
  public static Regime continuing(RegimeKind kind, Event opened, RecordMoment began, Span span) {
    return new Regime(kind, opened, began, span, false, null);
  }

  /** The same, where its first day is the end of another pattern of the same kind of act. */
  Regime runningOnFrom(Event before) {
    RecordMoment change =
        new RecordMoment(
            before.type(), before.record().id(), "endedAt", Objects.requireNonNull(before.until()));
    return fresh ? new Regime(kind, opened, change, span, false, firstClock) : this;
  }

  /** The pattern that holds whatever else does. */
  public static Regime always() {
    return always(RegimeKind.ALWAYS);
  }

  /** A pattern without a beginning or an end. */
  public static Regime always(String pattern) {
    RegimeKind kind = RegimeKind.named(pattern);
    return new Regime(kind, null, null, new Span(Regimes.LONG_AGO, null), true, null);
  }

  /** The word for the pattern. */
  public String getPattern() {
    return kind.name();
  }

  /** When the record that opens it says that it began. */
  Moment openedAt() {
    return opened == null ? span.from() : opened.at();
  }

  /** When it was decided on: a conference may come before the plan that it made. */
  Moment madeAt() {
    return firstClock != null && firstClock.isBefore(openedAt()) ? firstClock : openedAt();
  }

  /** The record that opens it, as in an obligation's id. */
  String openedReference() {
    return opened == null ? "" : opened.reference();
  }

  /**
   * This stretch as standards see it that hold from a day: one already open then counts from that
   * day, one that is over is none, and no clock of another clause ran before.
   */
  @Nullable Regime from(@Nullable LocalDate firstDay) {
    if (firstDay == null) {
      return this;
    }
    if (!span.from().date().isBefore(firstDay)) {
      return firstClock == null || !firstClock.date().isBefore(firstDay)
          ? this
          : withFirstClock(fresh ? null : Moment.of(firstDay));
    }
    Moment to = span.to();
    return to != null && to.date().isBefore(firstDay)
        ? null
        : new Regime(kind, opened, began, new Span(Moment.of(firstDay), to), true, null);
  }

  /** This stretch, where it ends on that day at the latest. */
  Regime endingBy(@Nullable Moment end) {
    Span ended = new Span(span.from(), Deadlines.earlier(span.to(), end));
    return end == null ? this : new Regime(kind, opened, began, ended, fresh, firstClock);
  }

  /** This stretch as known at a moment: one that lies ahead is none, an end ahead is none yet. */
  @Nullable Regime asAt(Moment asOf) {
    Moment to = span.to();
    if (asOf.isBefore(span.from()) || to != null && to.isBefore(span.from())) {
      return null;
    }
    return to == null || !asOf.isBefore(to)
        ? this
        : new Regime(kind, opened, began, new Span(span.from(), null), fresh, firstClock);
  }

  /**
   * Whether an event raises duties here: it lies inside, the last day not counted unless it is the
   * only one, and where it is of the type that opens the regime it is that very record. What opens
   * the regime need only be of its first day.
   */
  boolean raisesFrom(Event event) {
    return covers(event) && !isOnLastDay(span, event.at());
  }

  /** An event as it counts here: what opens the regime may have begun before its first day. */
  Event asCounted(Event event) {
    return opened != null && opened.equals(event) && event.at().date().isBefore(opened.at().date())
        ? event.heldOn(opened.at())
        : event;
  }

  /**
   * Whether something that began before still holds on the first day and is another matter than
   * what the regime is about. Where the regime follows another of the same kind of act, it was
   * there already and begins nothing.
   *
   * @param ended until when it held; absent: it still does
   */
  boolean takesUp(Event event, @Nullable Moment ended) {
    return fresh
        && opened != null
        && !opened.type().equals(event.type())
        && event.at().date().isBefore(span.from().date())
        && (ended == null || ended.date().isAfter(span.from().date()));
  }

  /**
   * Whether the record of an event is judged here: also on the last day, unless another pattern has
   * taken over on it.
   */
  boolean judges(Event event) {
    return covers(event) && (!isOnLastDay(span, event.at()) || endsWithWhatOpenedIt());
  }

  private boolean endsWithWhatOpenedIt() {
    return opened != null && opened.until() != null && opened.until().equals(span.to());
  }

  private boolean covers(Event event) {
    if (opened != null && opened.type().equals(event.type()) && !opened.equals(event)) {
      return false;
    }
    boolean opens = event.equals(opened) && event.at().date().equals(span.from().date());
    return opens || span.contains(event.at());
  }

  /** Whether it is of the last day of a span that is longer than a day. */
  static boolean isOnLastDay(Span span, Moment at) {
    Moment to = span.to();
    return to != null && to.date().equals(at.date()) && span.from().date().isBefore(to.date());
  }

  /** Whether a visit took place in the setting that the regime is about. */
  boolean isInSetting(Event event) {
    if (opened == null || !(event.record() instanceof Visit visit)) {
      return false;
    }
    if (opened.record() instanceof ShortBreakSeries series) {
      return series.settingRef() == null
          ? visit.location() == Visit.Location.PLACEMENT
          : series.settingRef().equals(visit.settingRef());
    }
    return opened.record() instanceof Placement placement
        && placement.settingRef() != null
        && placement.settingRef().equals(visit.settingRef());
  }
}
