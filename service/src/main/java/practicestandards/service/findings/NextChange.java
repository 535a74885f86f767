package practicestandards.service.findings;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.RecordWriter;
import practicestandards.rules.time.Moment;

/**
 * When the findings of a case can change next, without another record: at London's midnight, at a
 * moment that a record already names, or, where a limit is in hours, at a whole number of hours
 * before its last instant (the warning begins at one of them) or just after it.
 */
final class NextChange {
  private static final Duration JUST_AFTER = Duration.ofMillis(1);
  private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT.+");

  private NextChange() {}

  static Instant after(Instant now, List<CaseRecord> records, List<Obligation> obligations) {
    Instant midnight =
        LocalDate.ofInstant(now, Moment.LONDON).plusDays(1).atStartOfDay(Moment.LONDON).toInstant();
    return Stream.of(
            records.stream().map(RecordWriter::write).flatMap(NextChange::named),
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

  private static Stream<Instant> named(Object value) {
    if (value instanceof Map<?, ?> attributes) {
      return attributes.values().stream().flatMap(NextChange::named);
    } else if (value instanceof Collection<?> list) {
      return list.stream().flatMap(NextChange::named);
    }
    return value instanceof String text && INSTANT.matcher(text).matches()
        ? Stream.of(Moment.parse(text).earliest())
        : Stream.empty();
  }
}
