package practicestandards.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How scenario files are read, and what a difference looks like. */
class ScenarioFormatTest {
  private static final String SITUATION =
      """
      clause: SOL-VIS-CIN-01
      situations:
        - name: dates need no quotes
          asOf: 2026-04-08
          given:
            - {type: visit, id: v1, at: 2026-04-07, childSeen: true}
          expected: []
      """;

  @TempDir private Path folder;

  @Test
  void datesWithoutQuotesAreText() throws IOException {
    Situation situation = read(SITUATION).situations().get(0);

    assertThat(situation.asOf()).isEqualTo("2026-04-08");
    assertThat(situation.given().get(0)).containsEntry("at", "2026-04-07");
  }

  @Test
  void anUnknownKeyIsRefusedWithTheFileAndTheKey() {
    assertThatThrownBy(() -> read(SITUATION + "    knownat: 2026-04-01\n"))
        .hasMessageContaining("SOL-VIS-CIN-01.yaml")
        .hasMessageContaining("knownat");
  }

  @Test
  void aKeyGivenTwiceIsRefused() {
    assertThatThrownBy(() -> read(SITUATION.replace("id: v1", "id: v1, id: v2")))
        .hasMessageContaining("SOL-VIS-CIN-01.yaml");
  }

  @Test
  void anUnknownRecordTypeInSuppliesIsRefused() {
    assertThatThrownBy(() -> read(SITUATION + "    supplies: [visits]\n"))
        .hasMessageContaining("no record type is named visits");
  }

  @Test
  void differingLinesAreMarked() {
    Map<String, String> expected = Map.of("status", "MET");
    Map<String, String> actual = Map.of("status", "OVERDUE");

    String table = new SideBySide(Map.of("A/b:1", expected), Map.of("A/b:1", actual)).toString();

    assertThat(table.lines())
        .containsExactly(
            "   EXPECTED                       | ACTUAL",
            "   A/b:1                          | A/b:1",
            "->   status: MET                  |   status: OVERDUE");
  }

  @Test
  void aFindingThatNobodyExpectedIsMarked() {
    SideBySide comparison = new SideBySide(Map.of(), Map.of("A/b:1", Map.of("status", "OVERDUE")));

    assertThat(comparison.isSame()).isFalse();
    assertThat(comparison.toString().lines().filter(line -> line.startsWith("->"))).hasSize(2);
  }

  private Scenario read(String text) throws IOException {
    Path file = folder.resolve("SOL-VIS-CIN-01.yaml");
    Files.writeString(file, text);
    return new ScenarioFile(file).read();
  }
}
