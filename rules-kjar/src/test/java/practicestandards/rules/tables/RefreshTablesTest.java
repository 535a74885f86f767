package practicestandards.rules.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command after an edit. */
class RefreshTablesTest {
  @TempDir Path rules;

  private Path workbook;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @BeforeEach
  void anEditedWorkbook() throws IOException {
    workbook = Files.createDirectory(rules.resolve("solihull")).resolve("deadlines.drl.xlsx");
    Files.write(
        workbook, Workbooks.edited(sheet -> sheet.getRow(1).getCell(6).setCellValue(" 6 ")));
  }

  @Test
  void anEditedWorkbookIsRewrittenWithItsSnapshotAndThenLeftAlone() throws IOException {
    refresh();
    byte[] rewritten = Files.readAllBytes(workbook);
    refresh();

    assertThat(printed.toString(StandardCharsets.UTF_8).lines())
        .containsExactly(
            "Rewritten: solihull/deadlines.drl.xlsx",
            "Rewritten: solihull/deadlines.md",
            "Every workbook is canonical and every snapshot is fresh.",
            "Every workbook is canonical and every snapshot is fresh.");
    assertThat(Files.readAllBytes(workbook)).isEqualTo(rewritten);
    assertThat(Workbooks.read(rewritten).rows().get(0).cell("amount")).isEqualTo("6");
    assertThat(Files.readString(rules.resolve("solihull/deadlines.md"))).contains("| 6 |");
  }

  @Test
  void aWorkbookWithFaultsIsLeftAsItIs() throws IOException {
    byte[] faulty = Workbooks.edited(sheet -> sheet.getRow(1).getCell(6).setCellValue("six"));
    Files.write(workbook, faulty);

    assertThatThrownBy(this::refresh)
        .isInstanceOf(BrokenWorkbookException.class)
        .hasMessageContaining("solihull/deadlines.drl.xlsx, Deadlines!G2: “six” cannot stand");
    assertThat(Files.readAllBytes(workbook)).isEqualTo(faulty);
  }

  private void refresh() throws IOException {
    RefreshTables.refresh(rules, new PrintStream(printed, true, StandardCharsets.UTF_8));
  }
}
