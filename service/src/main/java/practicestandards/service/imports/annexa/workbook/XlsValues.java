package practicestandards.service.imports.annexa.workbook;

import java.time.LocalDate;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

/** Makes values of the cell records of an .xls file. */
final class XlsValues {
  private static final int FIRST_OWN_FORMAT = 164;

  private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(none -> {});
  private @Nullable SSTRecord strings;
  private boolean since1904;

  /** Remembers the texts and formats that later cells refer to. */
  void learn(Record record) {
    formats.processRecord(record);
    if (record instanceof SSTRecord shared) {
      strings = shared;
    } else if (record instanceof DateWindow1904Record window) {
      since1904 = window.getWindowing() == 1;
    }
  }

  /** The value of a cell, or nothing if it is empty. */
  @Nullable CellValue value(CellValueRecordInterface cell) {
    if (cell instanceof FormulaRecord) {
      return new CellValue.Formula();
    }
    if (cell instanceof NumberRecord number) {
      return number(number);
    }
    if (cell instanceof LabelSSTRecord shared && strings != null) {
      return text(strings.getString(shared.getSSTIndex()).getString());
    }
    if (cell instanceof LabelRecord label) {
      return text(label.getValue());
    }
    return cell instanceof BoolErrRecord either ? logicalOrFailed(either) : null;
  }

  private CellValue number(NumberRecord number) {
    int format = formats.getFormatIndex(number);
    boolean dated =
        DateFormats.isDate(
            format, format < FIRST_OWN_FORMAT ? null : formats.getFormatString(number));
    LocalDate date = dated ? ExcelDays.date(number.getValue(), since1904) : null;
    return date == null ? new CellValue.Numeric(number.getValue()) : new CellValue.Day(date);
  }

  private static CellValue logicalOrFailed(BoolErrRecord either) {
    return either.isBoolean()
        ? new CellValue.Logical(either.getBooleanValue())
        : new CellValue.Failed(FormulaError.forInt(either.getErrorValue()).getString());
  }

  private static @Nullable CellValue text(String text) {
    return text.isBlank() ? null : new CellValue.Text(text);
  }
}
