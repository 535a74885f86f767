package practicestandards.rules.engine;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.FamilyMap;
import practicestandards.rules.time.Span;

/** Genograms brought up to date before work is handed over or closed. */
public final class FamilyMaps {
  private FamilyMaps() {}

  /** A genogram is made or updated while what ends lasted, and on or before its end. */
  public static List<Obligation> owedBeforeEnd(
      CaseContext context, Terms terms, CaseRecord ending, Collection<?> maps) {
    Event end = Event.of(ending, "endedAt", "");
    Event started = Event.of(ending, "startedAt", "endedAt");
    Span lasted = new Span(started.at(), end.at());
    Event done =
        maps.stream()
            .map(FamilyMap.class::cast)
            .flatMap(map -> Stream.of(Event.ofAny(map, "createdAt"), Event.ofAny(map, "updatedAt")))
            .filter(Objects::nonNull)
            .filter(event -> lasted.contains(event.at()))
            .min(Event.IN_ORDER)
            .orElse(null);
    List<String> unknown = context.unknownSince(started.at(), List.of("familyMap"));
    return Orders.owed(context, terms, end, done, false, unknown, List.of(), end.reference());
  }
}
