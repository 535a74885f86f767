package practicestandards.rules.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

/** What office programs make of a date or a number that somebody types. */
class TrueValuesTest {
  private static final int IN_FORCE_FROM = 10;
  private static final int AMOUNT = 6;

  @Test
  void trueDatesNumbersOuterBlanksAndTrailingRowsAreRead() throws IOException {
    byte[] edited =
        Workbooks.edited(
            sheet -> {
              blank(sheet, AMOUNT).setCellValue(5);
              dated(sheet).setCellValue(LocalDate.of(2024, 4, 1));
              sheet.getRow(2).getCell(3).setCellValue(" ALWAYS\u00a0");
              sheet.createRow(7).createCell(0).setCellValue("  ");
            });

    assertThat(Workbooks.read(edited)).isEqualTo(Workbooks.deadlines());
  }

  @Test
  void aDateCountedFromTheYear1904IsReadAsItIsShown() throws IOException {
    byte[] edited =
        Workbooks.editedWorkbook(
            workbook -> {
              workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
              dated(workbook.getSheetAt(0)).setCellValue(45383 - 1462);
            });

    assertThat(Workbooks.read(edited)).isEqualTo(Workbooks.deadlines());
  }

  @Test
  void aDateWithATimeAFractionAndATruthValueAreRefused() throws IOException {
    byte[] edited =
        Workbooks.edited(
            sheet -> {
              dated(sheet).setCellValue(LocalDateTime.of(2024, 4, 1, 9, 30));
              blank(sheet, AMOUNT).setCellValue(1.5);
              blank(sheet, 5).setCellValue(true);
            });

    assertThat(Workbooks.faultsOf(edited))
        .extracting(fault -> fault.replaceAll("^[^,]*, |\\. .*", ""))
        .containsExactly(
            "Deadlines!F2: “true” cannot stand under Occasion",
            "Deadlines!G2: “1.5” cannot stand under Amount",
            "Deadlines!K2: “2024-04-01T09:30” cannot stand under In force from");
  }

  private static XSSFCell dated(XSSFSheet sheet) {
    XSSFCellStyle style = sheet.getWorkbook().createCellStyle();
    style.setDataFormat((short) 14);
    XSSFCell cell = blank(sheet, IN_FORCE_FROM);
    cell.setCellStyle(style);
    return cell;
  }

  private static XSSFCell blank(XSSFSheet sheet, int column) {
    XSSFCell cell = sheet.getRow(1).getCell(column);
    cell.setBlank();
    return cell;
  }
}
