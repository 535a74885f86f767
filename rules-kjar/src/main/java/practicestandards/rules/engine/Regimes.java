package practicestandards.rules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.RecordMoment;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Span;
import practicestandards.rules.words.RegimeKind;

/** Makes the stretches in which a pattern of duties holds. */
final class Regimes {
  private Regimes() {}

  /** The starts of records that last. */
  static List<Event> lasting(Collection<?> records) {
    return events(records, "startedAt", "endedAt");
  }

  /** Records by a moment and by what ended it, in order. */
  static List<Event> events(Collection<?> records, String moment, String until) {
    return records.stream()
        .map(record -> Event.of((CaseRecord) record, moment, until))
        .sorted(Event.IN_ORDER)
        .toList();
  }

  static List<Span> spans(Collection<Event> events) {
    return events.stream().map(Event::span).toList();
  }

  /**
   * A stretch for each span: the first counts anew where it begins with the record that opens it,
   * the others run on.
   *
   * @param changes what may have begun the later stretches, by its start or its end
   * @param firstClock where another clause sets the first event: the start of its clock
   */
  static List<Regime> over(
      RegimeKind kind,
      Event opened,
      List<Span> spans,
      List<Event> changes,
      @Nullable Moment firstClock) {
    List<Regime> regimes = new ArrayList<>();
    for (Span span : spans) {
      if (span.from().date().equals(opened.at().date())) {
        regimes.add(Regime.opening(kind, opened, span).withFirstClock(firstClock));
      } else {
        Moment clock = firstClock == null ? opened.at() : firstClock;
        RecordMoment began = changeAt(changes, span.from(), opened);
        regimes.add(Regime.continuing(kind, opened, began, span).withFirstClock(clock));
      }
    }
    return regimes;
  }

  /** The change that happened then. */
  private static RecordMoment changeAt(List<Event> changes, Moment when, Event opened) {
    for (Event change : changes) {
      if (change.until() != null && change.until().date().equals(when.date())) {
        return new RecordMoment(change.type(), change.record().id(), "endedAt", change.until());
      }
      if (change.at().date().equals(when.date())) {
        return change.asRecordMoment();
      }
    }
    return opened.asRecordMoment();
  }

  /** Whether what ended then runs on into what began on a day: on it, or the day before. */
  static boolean runsInto(@Nullable Moment end, LocalDate began) {
    return end != null && !end.date().isAfter(began) && !end.date().plusDays(1).isBefore(began);
  }

  /** The part of the spans before a day. */
  static List<Span> before(List<Span> spans, LocalDate day) {
    return Span.intersection(spans, List.of(new Span(LONG_AGO, Moment.of(day))));
  }

  /** The part of the spans from a day on. */
  static List<Span> from(List<Span> spans, LocalDate day) {
    return Span.intersection(spans, List.of(new Span(Moment.of(day), null)));
  }

  /** Before everything that is judged. */
  static final Moment LONG_AGO = Moment.of(LocalDate.of(1900, 1, 1));
}
