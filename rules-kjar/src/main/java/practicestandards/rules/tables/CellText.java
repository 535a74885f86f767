package practicestandards.rules.tables;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** What a cell holds, as text: true dates and numbers as they would be written out. */
final class CellText {
  private final Faults faults;

  CellText(Faults faults) {
    this.faults = faults;
  }

  /** The text without outer blanks; empty where the cell is blank or refused. */
  String of(@Nullable Cell cell) {
    if (cell == null) {
      return "";
    }
    return switch (cell.getCellType()) {
      case STRING -> withoutOuterBlanks(cell.getStringCellValue());
      case NUMERIC -> number(cell);
      case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
      case FORMULA -> refused(cell, "The cell is a formula.");
      case ERROR -> refused(cell, "The cell is an error.");
      default -> "";
    };
  }

  static String address(Cell cell) {
    return cell.getSheet().getSheetName() + "!" + cell.getAddress();
  }

  static boolean isBlank(Cell cell) {
    return switch (cell.getCellType()) {
      case BLANK -> true;
      case STRING -> withoutOuterBlanks(cell.getStringCellValue()).isEmpty();
      default -> false;
    };
  }

  private String refused(Cell cell, String problem) {
    faults.at(address(cell), problem, "Write the value itself.");
    return "";
  }

  private static String number(Cell cell) {
    if (!DateUtil.isCellDateFormatted(cell)) {
      return new BigDecimal(String.valueOf(cell.getNumericCellValue()))
          .stripTrailingZeros()
          .toPlainString();
    }
    LocalDateTime moment = cell.getLocalDateTimeCellValue();
    if (moment == null) {
      return String.valueOf(cell.getNumericCellValue());
    }
    return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? moment.toLocalDate().toString()
        : moment.toString();
  }

  private static String withoutOuterBlanks(String text) {
    return text.replaceAll("^[\\s\u00a0]+|[\\s\u00a0]+$", "");
  }
}
