package practicestandards.rules.engine;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.records.Allocation;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.Chronology;
import practicestandards.rules.time.Span;

/** What must be brought up to date before work is handed over or closed. */
public final class BroughtUpToDate {
  private BroughtUpToDate() {}

  /**
   * It is brought up to date while what ends lasted, and on or before its end.
   *
   * @param ending what ended: an allocation, or a case at whatever tiers
   * @param acts each time that it was made or brought up to date
   * @param needs what must be supplied to tell that it was not
   */
  public static List<Obligation> owedBeforeEnd(
      CaseContext context,
      Terms terms,
      CaseRecord ending,
      Collection<Event> acts,
      List<String> needs) {
    Event end = Event.of(ending, "endedAt", "");
    Span lasted = Event.of(ending, "startedAt", "endedAt").span();
    Event done =
        acts.stream().filter(act -> lasted.contains(act.at())).min(Event.IN_ORDER).orElse(null);
    List<String> unknown = context.unknownSince(lasted.from(), needs);
    List<String> liftedBy =
        ending instanceof Allocation
            ? List.of("allocation.endReason", "allocation.workerRef")
            : List.of();
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
