package practicestandards.rules.tables;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of a workbook look: all are text. */
final class Styles {
  private static final byte[] PALE_BLUE = {(byte) 0xDC, (byte) 0xE9, (byte) 0xF5};

  private final XSSFCellStyle text;
  private final XSSFCellStyle heading;
  private final XSSFCellStyle wrapped;

  Styles(XSSFWorkbook workbook) {
    text = workbook.createCellStyle();
    text.setDataFormat((short) BuiltinFormats.getBuiltinFormat("@"));
    text.setVerticalAlignment(VerticalAlignment.TOP);
    wrapped = text.copy();
    wrapped.setWrapText(true);
    heading = text.copy();
    XSSFFont bold = workbook.createFont();
    bold.setBold(true);
    bold.setFontName(XSSFFont.DEFAULT_FONT_NAME);
    bold.setFontHeightInPoints(XSSFFont.DEFAULT_FONT_SIZE);
    heading.setFont(bold);
    heading.setFillForegroundColor(new XSSFColor(PALE_BLUE));
    heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  XSSFCellStyle text() {
    return text;
  }

  XSSFCellStyle heading() {
    return heading;
  }

  XSSFCellStyle wrapped() {
    return wrapped;
  }
}
