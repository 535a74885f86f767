package practicestandards.scenarios.generators;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * An Annex A workbook of 60 rows a list about children who do not exist, April 2024 to March 2026,
 * dirty as real ones are: titles above headings, List_3 and List 4, true dates and texts, a) Yes
 * and Yes, #N/A, blanks, an impossible date, a row without a child, an unknown column and sheet.
 */
public final class SyntheticAnnexA {
  private static final List<String> ALWAYS = List.of("Child Unique ID", "Gender", "Date of Birth");
  private static final List<String> LAST = List.of("Allocated Team", "Allocated Worker");
  private static final List<List<String>> OWN =
      List.of(
          List.of("Date of Contact", "Contact Source"),
          List.of(
              "Assessment start date",
              "Assessment completion date",
              "Organisation completing assessment"),
          List.of("Date of referral", "Referral NFA?"),
          List.of(
              "Continuous Assessment Start Date",
              "Child Seen During Continuous Assessment",
              "Continuous Assessment Date of Authorisation"),
          List.of(
              "Strategy discussion initiating Section 47 Enquiry Start Date",
              "Was an Initial Child Protection Conference deemed unnecessary?",
              "Date of Initial Child Protection Conference"),
          List.of("CIN Start Date", "Date Child Was Last Seen", "CIN Closure Date", "Case status"),
          List.of(
              "Child Protection Plan Start Date",
              "Date of the Last Statutory Visit",
              "Was the Child Seen Alone?",
              "Child Protection Plan End Date"),
          List.of(
              "Date Started to be Looked After",
              "Child's Legal Status",
              "Start date of current legal status",
              "Date of Last Social Work Visit",
              "Date Ceased to be Looked After",
              "Start Date of Most Recent Placement",
              "Placement Type"),
          List.of("Eligibility Category", "LA In Touch"));

  private SyntheticAnnexA() {}

  /** The lists of a seed. */
  static List<SyntheticList> lists(long seed) {
    SyntheticRows rows = new SyntheticRows(new Chance(seed));
    List<SyntheticList> lists = new ArrayList<>();
    for (int number = 1; number <= OWN.size(); number++) {
      List<String> headings = new ArrayList<>(ALWAYS);
      headings.addAll(OWN.get(number - 1));
      headings.addAll(LAST);
      if (number == 4) {
        headings.add("Local flag");
      }
      String sheet = (number % 2 == 0 ? "List " : "List_") + number;
      String title = number % 3 == 0 ? "List " + number + ": synthetic, as at 31 March 2026" : "";
      lists.add(new SyntheticList(sheet, title, headings, rows.of(number)));
    }
    return lists;
  }

  /** The workbook of a seed. */
  public static byte[] workbook(long seed) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      CellStyle dated = workbook.createCellStyle();
      dated.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
      workbook
          .createSheet("Notes")
          .createRow(0)
          .createCell(0)
          .setCellValue("Synthetic: no child here exists.");
      lists(seed).forEach(list -> write(list, workbook.createSheet(list.sheet()), dated));
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static void write(SyntheticList list, Sheet sheet, CellStyle dated) {
    int number = 0;
    if (!list.title().isEmpty()) {
      sheet.createRow(number++).createCell(0).setCellValue(list.title());
      number++;
    }
    write(sheet.createRow(number++), list.headings(), dated);
    for (List<Object> row : list.rows()) {
      write(sheet.createRow(number++), row, dated);
    }
  }

  private static void write(Row row, List<?> values, CellStyle dated) {
    for (int column = 0; column < values.size(); column++) {
      Object value = values.get(column);
      if (value.equals("")) {
        continue;
      }
      Cell cell = row.createCell(column);
      if (value instanceof LocalDate date) {
        cell.setCellValue(date);
        cell.setCellStyle(dated);
      } else if (value instanceof Number whole) {
        cell.setCellValue(whole.doubleValue());
      } else {
        cell.setCellValue(value.toString());
      }
    }
  }
}
