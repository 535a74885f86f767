package practicestandards.rules.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import practicestandards.rules.time.Moment;

class RecordValuesTest {
  private static final int RECORDS_OF_A_TYPE = 200;
  private static final long SEED = 20261130;
  private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:.+");

  @Test
  void instantsAreThoseThatTheRecordIsWrittenWith() {
    List<CaseRecord> records = new RandomRecords(SEED).ofEveryType(RECORDS_OF_A_TYPE).toList();

    assertThat(records)
        .allSatisfy(
            record ->
                assertThat(RecordValues.instants(record))
                    .containsExactlyInAnyOrderElementsOf(
                        written(RecordWriter.write(record)).toList()));
    assertThat(records.stream().flatMap(each -> RecordValues.instants(each).stream()))
        .hasSizeGreaterThan(records.size());
  }

  private static Stream<Instant> written(Object value) {
    if (value instanceof Map<?, ?> attributes) {
      return attributes.values().stream().flatMap(RecordValuesTest::written);
    } else if (value instanceof Collection<?> list) {
      return list.stream().flatMap(RecordValuesTest::written);
    }
    return value instanceof String text && INSTANT.matcher(text).matches()
        ? Stream.of(Moment.parse(text).earliest())
        : Stream.empty();
  }
}
