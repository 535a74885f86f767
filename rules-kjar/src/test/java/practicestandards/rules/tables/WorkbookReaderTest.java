package practicestandards.rules.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

/** What an analyst’s edit may look like, and how mistakes are reported. */
class WorkbookReaderTest {

  @Test
  void aStraightApostropheBecomesACurlyOne() throws IOException {
    byte[] edited =
        Workbooks.edited(sheet -> sheet.getRow(1).getCell(2).setCellValue("The child's  views"));

    assertThat(Workbooks.read(edited).rows().get(0).ruleName())
        .isEqualTo("SOL-VIS-CIN-01: The child’s views");
  }

  @Test
  void everyFaultIsReportedAtOnceWithCellAndRemedy() throws IOException {
    byte[] edited =
        Workbooks.edited(
            sheet -> {
              sheet.getRow(0).getCell(3).setCellValue("Period");
              sheet.getRow(1).getCell(6).setCellValue("five");
              sheet.getRow(1).getCell(9).setCellValue("CHILD_SEAN");
              sheet.getRow(1).getCell(10).setCellValue("01/04/2024");
              sheet.getRow(2).getCell(1).setBlank();
              sheet.getRow(2).createCell(15).setCellValue("a remark");
            });

    assertThat(Workbooks.faultsOf(edited))
        .containsExactly(
            "deadlines.drl.xlsx, Deadlines!D1: The heading is “Period”. Write “Regime”: the columns"
                + " of Deadlines are fixed.",
            "deadlines.drl.xlsx, Deadlines!G2: “five” cannot stand under Amount. Write a whole"
                + " number from 0 to 999.",
            "deadlines.drl.xlsx, Deadlines!J2: “CHILD_SEAN” cannot stand under Met by. Choose one"
                + " from the drop-down; all are on the sheet Lists.",
            "deadlines.drl.xlsx, Deadlines!K2: “01/04/2024” cannot stand under In force from. Write"
                + " a day as year, month and day: 2024-04-01.",
            "deadlines.drl.xlsx, Deadlines!B3: Topic is blank. Choose one from the drop-down; all"
                + " are on the sheet Lists.",
            "deadlines.drl.xlsx, Deadlines!P3: The cell is beyond the last column. Clear it;"
                + " remarks belong into the register.");
  }

  @Test
  void aBlankRowBetweenRowsIsRefusedBecauseTheTemplateWouldEndThere() throws IOException {
    byte[] edited = Workbooks.edited(sheet -> sheet.shiftRows(2, 2, 1));

    assertThat(Workbooks.faultsOf(edited))
        .containsExactly("deadlines.drl.xlsx, Deadlines!A3: The row 3 is blank. Delete the row.");
  }

  @Test
  void whatAReviewerWouldNotSeeIsRefused() throws IOException {
    byte[] edited =
        Workbooks.editedWorkbook(
            workbook -> {
              XSSFSheet sheet = workbook.getSheetAt(0);
              sheet.addMergedRegion(CellRangeAddress.valueOf("C2:C3"));
              sheet.setColumnHidden(4, true);
              sheet.getRow(2).setZeroHeight(true);
              sheet.getRow(1).getCell(6).setCellFormula("2+3");
              workbook.setSheetHidden(1, true);
            });

    assertThat(Workbooks.faultsOf(edited))
        .containsExactly(
            "deadlines.drl.xlsx: The sheet “Lists” is hidden. Show the sheet, or delete it.",
            "deadlines.drl.xlsx, Deadlines!C2:C3: Cells are merged. Unmerge them and fill in each"
                + " one.",
            "deadlines.drl.xlsx, Deadlines!E1: The column E is hidden. Show the column.",
            "deadlines.drl.xlsx, Deadlines!A3: The row 3 is hidden. Clear the filter and show the"
                + " row.",
            "deadlines.drl.xlsx, Deadlines!G2: The cell is a formula. Write the value itself.",
            "deadlines.drl.xlsx, Deadlines!G2: Amount and Unit go together. Fill in both, or leave"
                + " both blank.");
  }

  @Test
  void aChangedLimitHasTwoRowsThatNeitherOverlapNorShareAName() throws IOException {
    List<String> changed = new ArrayList<>(Workbooks.FIRST_VISIT);
    changed.set(6, "3");
    byte[] overlapping = Workbooks.edited(sheet -> Workbooks.addRow(sheet, changed));
    changed.set(2, "First visit within 3 working days of allocation");
    changed.set(10, "2027-01-01");
    byte[] changedFromADay =
        Workbooks.edited(
            sheet -> {
              sheet.getRow(1).createCell(11).setCellValue("2026-12-31");
              Workbooks.addRow(sheet, changed);
            });

    assertThat(Workbooks.faultsOf(overlapping))
        .containsExactly(
            "deadlines.drl.xlsx, Deadlines!C4: Clause and title are the same as in row 2. Give the"
                + " row a title of its own, such as one that says its limit.",
            "deadlines.drl.xlsx, Deadlines!K4: The row asks for the same as row 2 at the same time."
                + " Close the earlier row with In force to, the day before the later one begins.");
    assertThat(Workbooks.read(changedFromADay).rows()).hasSize(3);
  }

  @Test
  void aRowEndsNoEarlierThanItBeginsAndItsRuleHasAtMostNinetyCharacters() throws IOException {
    byte[] edited =
        Workbooks.edited(
            sheet -> {
              sheet.getRow(1).getCell(2).setCellValue("v".repeat(76));
              sheet.getRow(1).createCell(11).setCellValue("2024-03-31");
            });

    assertThat(Workbooks.faultsOf(edited))
        .containsExactly(
            "deadlines.drl.xlsx, Deadlines!C2: Clause and title are too long. Shorten the title by 2"
                + " letters.",
            "deadlines.drl.xlsx, Deadlines!L2: The row ends before it begins. Write a day on or"
                + " after In force from.");
  }
}
