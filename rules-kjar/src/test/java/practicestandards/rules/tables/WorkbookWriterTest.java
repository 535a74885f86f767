package practicestandards.rules.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The canonical form. */
class WorkbookWriterTest {

  @Test
  void theSameRowsAlwaysGiveTheSameBytes() {
    byte[] once = WorkbookWriter.write(Workbooks.deadlines());

    assertThat(WorkbookWriter.write(Workbooks.deadlines())).isEqualTo(once);
    assertThat(WorkbookWriter.write(Workbooks.read(once))).isEqualTo(once);
  }

  @Test
  void everyCellIsTextFormattedAsText() throws IOException {
    try (XSSFWorkbook workbook = open()) {
      for (org.apache.poi.ss.usermodel.Row row : workbook.getSheetAt(0)) {
        for (Cell cell : row) {
          assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
          assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
        }
      }
    }
  }

  @Test
  void theListsAndTheNotesAreVisibleSheetsOfTheirOwn() throws IOException {
    try (XSSFWorkbook workbook = open()) {
      List<String> visible = new ArrayList<>();
      workbook.forEach(sheet -> visible.add(sheet.getSheetName()));
      assertThat(visible).containsExactly("Deadlines", "Lists", "Notes", "Words");
      assertThat(workbook.getSheet("Notes").getLastRowNum())
          .isEqualTo(TableKind.DEADLINES.columns().size());
      for (int i = 0; i < 3; i++) {
        assertThat(workbook.isSheetHidden(i)).isFalse();
      }
    }
  }

  @Test
  void everyColumnHasAPromptAndEveryListADropDown() throws IOException {
    try (XSSFWorkbook workbook = open()) {
      List<XSSFDataValidation> validations = workbook.getSheetAt(0).getDataValidations();
      assertThat(validations).hasSameSizeAs(TableKind.DEADLINES.columns());
      for (int i = 0; i < validations.size(); i++) {
        Column column = TableKind.DEADLINES.columns().get(i);
        assertThat(validations.get(i).getPromptBoxText()).endsWith(column.type().remedy());
        String list = validations.get(i).getValidationConstraint().getFormula1();
        assertThat(list.startsWith("Lists!")).isEqualTo(!column.type().choices().isEmpty());
      }
    }
  }

  @Test
  void theSnapshotIsOneLineARow() {
    assertThat(Snapshot.of(Workbooks.deadlines()).lines().toList())
        .contains(
            "| SOL-VIS-MIS-01 | visiting | Visit within 72 hours of return | ALWAYS |"
                + " RETURNED_FROM_MISSING | EACH | 72 | HOURS | FROM_THE_START |"
                + " VISIT_OR_RETURN_INTERVIEW | | |")
        .hasSize(8);
  }

  private static XSSFWorkbook open() throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(WorkbookWriter.write(Workbooks.deadlines())));
  }
}
