package practicestandards.rules.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import practicestandards.rules.time.Moment;

class RecordReaderTest {
  private static final long SEED = 20240401;

  @Test
  void readsEveryKindOfAttribute() {
    Visit visit =
        (Visit)
            RecordReader.read(
                Map.of(
                    "type", "visit",
                    "id", "v1",
                    "at", "2026-04-09T15:30:00+01:00",
                    "byRole", "SOCIAL_WORKER",
                    "childSeen", true,
                    "location", "HOME",
                    "alsoSeen", List.of(Map.of("personRef", "p2", "seenAlone", false))));

    assertThat(visit.type()).isEqualTo("visit");
    assertThat(visit.id()).isEqualTo("v1");
    assertThat(visit.at()).isEqualTo(Moment.parse("2026-04-09T14:30:00Z"));
    assertThat(visit.byRole()).isEqualTo(Role.SOCIAL_WORKER);
    assertThat(visit.childSeen()).isTrue();
    assertThat(visit.seenAlone()).isNull();
    assertThat(visit.location()).isEqualTo(Visit.Location.HOME);
    assertThat(visit.alsoSeen()).containsExactly(new Visit.PersonSeen("p2", false, null, null));
  }

  @Test
  void readsDatesNumbersAndLists() {
    AgreedFrequency agreed =
        (AgreedFrequency)
            RecordReader.read(
                Map.of(
                    "type", "agreedFrequency",
                    "id", "f1",
                    "interval", 4L,
                    "unit", "WEEKS",
                    "discussedWithRoles", List.of("SOCIAL_WORKER", "LINE_MANAGER")));
    Child child =
        (Child) RecordReader.read(Map.of("type", "child", "id", "c1", "dateOfBirth", "2008-02-29"));

    assertThat(agreed.interval()).isEqualTo(4);
    assertThat(agreed.discussedWithRoles()).containsExactly(Role.SOCIAL_WORKER, Role.LINE_MANAGER);
    assertThat(agreed.contactModes()).isEmpty();
    assertThat(child.dateOfBirth()).isEqualTo(LocalDate.of(2008, 2, 29));
  }

  @Test
  void whatIsWrittenReadsTheSame() {
    new RandomRecords(SEED)
        .ofEveryType(50)
        .forEach(
            record ->
                assertThat(RecordReader.read(RecordWriter.write(record)))
                    .as("seed %d", SEED)
                    .isEqualTo(record));
  }

  @Test
  void whatIsBlankIsNotWritten() {
    CaseRecord visit = RecordReader.read(Map.of("type", "visit", "id", "v1", "at", "2026-04-09"));

    assertThat(RecordWriter.write(visit))
        .containsExactly(
            Map.entry("type", "visit"), Map.entry("id", "v1"), Map.entry("at", "2026-04-09"));
  }
}
