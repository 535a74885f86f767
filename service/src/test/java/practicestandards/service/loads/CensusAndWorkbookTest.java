package practicestandards.service.loads;

import static org.assertj.core.api.Assertions.assertThat;
import static practicestandards.service.imports.TestWorkbook.row;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import practicestandards.service.Answer;
import practicestandards.service.MovableClock;
import practicestandards.service.imports.TestWorkbook;
import tools.jackson.databind.JsonNode;

/** The files that can be evaluated without being kept can be kept as well, each child a case. */
class CensusAndWorkbookTest {
  private static final String XML = "application/xml";
  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @BeforeEach
  void onThe30thOfMarch() {
    MovableClock.set(Instant.parse("2026-03-30T08:00:00Z"));
  }

  @Test
  void theChildrenOfACensusBecomeCases() throws IOException {
    String census = census().replace(">C1<", ">census-1<");

    JsonNode load = SentFile.load(XML, census);
    JsonNode again = SentFile.load(XML, census);

    assertThat(SentFile.recordsOf("census-1"))
        .contains("child:child", "referral:referral-2026-02-02");
    assertThat(SentFile.cases(load)).isEqualTo(List.of(1, 1, 1));
    assertThat(load.path("supplies")).isNotEmpty();
    assertThat(load.at("/records/kept").asInt()).isEqualTo(again.at("/records/unchanged").asInt());
    assertThat(SentFile.cases(again)).isEqualTo(List.of(1, 0, 0));
  }

  @Test
  void theChildrenOfAWorkbookBecomeCasesAndASkippedRowHasItsPlace() {
    byte[] workbook =
        TestWorkbook.xlsx()
            .sheet(
                "List_6",
                row(
                    "Child Unique ID",
                    "CIN Start Date",
                    "Date Child Was Last Seen",
                    "CIN Closure Date",
                    "Case status"),
                row(
                    "annex-1",
                    LocalDate.of(2025, 6, 2),
                    LocalDate.of(2026, 2, 2),
                    null,
                    "c) Child in need plan"),
                row(null, LocalDate.of(2025, 6, 2), null, null, "c) Child in need plan"))
            .bytes();

    JsonNode load = SentFile.load(WORKBOOK, workbook);

    assertThat(SentFile.recordsOf("annex-1"))
        .contains("childInNeedEpisode:need-2025-06-02", "visit:visit-2026-02-02");
    assertThat(load.at("/records/refused").asInt()).isEqualTo(1);
    assertThat(load.at("/refusals/0/place").asString()).isEqualTo("List_6, row 3");
  }

  @Test
  void aFileThatIsNotWhatItsTypeSaysIsRefused() throws IOException {
    Answer asWorkbook = SentFile.send(WORKBOOK, census().getBytes(StandardCharsets.UTF_8));
    Answer cutShort =
        SentFile.send(XML, census().substring(0, 500).getBytes(StandardCharsets.UTF_8));

    assertThat(asWorkbook.status()).isEqualTo(400);
    assertThat(asWorkbook.json().path("detail").asString()).contains("but it is an XML file");
    assertThat(cutShort.status()).isEqualTo(400);
    assertThat(cutShort.json().path("detail").asString()).contains("cut short");
  }

  private static String census() throws IOException {
    try (InputStream file = CensusAndWorkbookTest.class.getResourceAsStream("/small-census.xml")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
