package practicestandards.service.findings;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.RecordValues;
import practicestandards.rules.time.Moment;

/**
 * When the findings of a case can change next, without another record: at London's midnight, at a
 * moment that a record already names, or, where a limit is in hours, at a whole number of hours
 * before its last instant (the warning begins at one of them) or just after it.
 */
final class NextChange {
  private static final Duration JUST_AFTER = Duration.ofMillis(1);

  private NextChange() {}

  static Instant after(Instant now, List<CaseRecord> records, List<Obligation> obligations) {
    Instant midnight =
        LocalDate.ofInstant(now, Moment.LONDON).plusDays(1).atStartOfDay(Moment.LONDON).toInstant();
    return Stream.of(
            records.stream().map(RecordValues::instants).flatMap(List::stream),
            obligations.stream()
                .filter(each -> each.dueAt() != null && !each.status().isSettled())
                .map(each -> inHours(now, each.dueAt())))
        .flatMap(found -> found)
        .filter(found -> found.isAfter(now))
        .reduce(midnight, (one, other) -> one.isBefore(other) ? one : other);
  }

  private static Instant inHours(Instant now, Instant last) {
    if (!now.isBefore(last)) {
      return last.plus(JUST_AFTER);
    }
    long whole = Duration.between(now, last).minusNanos(1).toHours();
    return whole == 0 ? last.plus(JUST_AFTER) : last.minus(Duration.ofHours(whole));
  }
}
