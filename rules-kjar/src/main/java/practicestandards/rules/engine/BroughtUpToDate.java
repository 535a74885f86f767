package practicestandards.rules.engine;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.records.CaseOpening;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.Chronology;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Span;

/** What must be brought up to date before work is handed over or closed. */
public final class BroughtUpToDate {
  private BroughtUpToDate() {}

  /**
   * It is brought up to date while what ends lasted, and on or before its end.
   *
   * @param ending what ended: an allocation
   * @param acts each time that it was made or brought up to date
   * @param needs what must be supplied to tell that it was not
   */
  public static List<Obligation> owedBeforeEnd(
      CaseContext context,
      Terms terms,
      CaseRecord ending,
      Collection<Event> acts,
      List<String> needs) {
    Moment started = Event.of(ending, "startedAt", "endedAt").at();
    return owed(context, terms, started, ending, acts, needs, List.of("allocation.endReason", "allocation.workerRef"));
  }

  /**
   * It is brought up to date since a case was opened, at whatever tier, and on or before the day on
   * which it closed. Where another opening takes over by the next day, it did not close.
   *
   * @param openings all openings of the case
   */
  public static List<Obligation> owedBeforeClosure(
      CaseContext context,
      Terms terms,
      CaseOpening ending,
      Collection<?> openings,
      Collection<Event> acts,
      List<String> needs) {
    Event ended = Event.of(ending, "startedAt", "endedAt");
    List<Event> all = Regimes.lasting(openings);
    return all.stream().anyMatch(next -> takesOver(next, ended))
        ? List.of()
        : owed(context, terms, openedAt(ended, all), ending, acts, needs, List.of());
  }

  /** When the first of the openings began that led to this one without a break. */
  private static Moment openedAt(Event opening, List<Event> all) {
    return all.stream()
        .filter(earlier -> earlier.at().isBefore(opening.at()) && takesOver(opening, earlier))
        .map(earlier -> openedAt(earlier, all))
        .min(Moment.EARLIEST_FIRST)
        .orElse(opening.at());
  }

  /** Whether one began by the day after the other ended, and lasted longer. */
  private static boolean takesOver(Event next, Event opening) {
    Moment end = opening.until();
    return end != null
        && !next.at().date().isAfter(end.date().plusDays(1))
        && (next.until() == null || end.isBefore(next.until()));
  }

  private static List<Obligation> owed(
      CaseContext context,
      Terms terms,
      Moment started,
      CaseRecord ending,
      Collection<Event> acts,
      List<String> needs,
      List<String> liftedBy) {
    Event end = Event.of(ending, "endedAt", "");
    Span lasted = new Span(started, end.at());
    Event done =
        acts.stream().filter(act -> lasted.contains(act.at())).min(Event.IN_ORDER).orElse(null);
    List<String> unknown = context.unknownSince(started, needs);
    return Orders.owed(context, terms, end, done, false, unknown, liftedBy, end.reference());
  }

  /** What these records date by any of these attributes. */
  public static List<Event> acts(Collection<?> records, List<String> moments) {
    return records.stream()
        .map(CaseRecord.class::cast)
        .flatMap(record -> moments.stream().map(moment -> Event.ofAny(record, moment)))
        .filter(Objects::nonNull)
        .toList();
  }

  /** Chronologies are brought up to date by an entry, and by a review that found them current. */
  public static List<Event> chronologies(Collection<?> records) {
    List<?> confirmed =
        records.stream()
            .filter(record -> Boolean.TRUE.equals(((Chronology) record).confirmedCurrent()))
            .toList();
    return Stream.concat(
            acts(records, List.of("createdAt", "updatedAt")).stream(),
            acts(confirmed, List.of("reviewedAt")).stream())
        .toList();
  }
}
