package practicestandards.service.imports.annexa.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import practicestandards.service.imports.ImportLimits;
import practicestandards.service.imports.files.Stopwatch;

/** Puts the records of an .xls file together into sheets and rows. */
final class XlsRecords implements HSSFListener {
  private static final int CHECK_EVERY = 1024;

  private final SheetVisitor visitor;
  private final ImportLimits limits;
  private final Stopwatch stopwatch;
  private final XlsValues values = new XlsValues();
  private final List<BoundSheetRecord> sheets = new ArrayList<>();
  private Map<Integer, CellValue> held = new LinkedHashMap<>();
  private boolean wanted;
  private int sheet = -1;
  private int row = -1;
  private int rows;
  private int records;
  private int depth;

  XlsRecords(SheetVisitor visitor, ImportLimits limits, Stopwatch stopwatch) {
    this.visitor = visitor;
    this.limits = limits;
    this.stopwatch = stopwatch;
  }

  @Override
  public void processRecord(Record record) {
    if (++records % CHECK_EVERY == 0) {
      stopwatch.check();
    }
    values.learn(record);
    if (record instanceof BoundSheetRecord bound) {
      sheets.add(bound);
    } else if (record instanceof BOFRecord begin) {
      begin(begin.getType());
    } else if (record instanceof EOFRecord && --depth == 0) {
      end();
    } else if (wanted && record instanceof CellValueRecordInterface cell) {
      put(cell);
    }
  }

  /** A sheet begins, or a chart within one; the first such record begins the workbook itself. */
  private void begin(int type) {
    if (++depth > 1 || type == BOFRecord.TYPE_WORKBOOK) {
      return;
    }
    if (++sheet == 0) {
      sheets.sort(Comparator.comparingInt(BoundSheetRecord::getPositionOfBof));
    }
    BoundSheetRecord bound = sheets.get(sheet);
    boolean table = type == BOFRecord.TYPE_WORKSHEET;
    wanted = table && visitor.sheet(bound.getSheetname(), bound.isHidden() || bound.isVeryHidden());
    row = -1;
    rows = 0;
  }

  /** The sheet, if one is open, is over. */
  void end() {
    flush();
    if (wanted) {
      wanted = false;
      visitor.endOfSheet();
    }
  }

  private void put(CellValueRecordInterface cell) {
    if (cell.getRow() != row) {
      flush();
      row = cell.getRow();
    }
    CellValue value = values.value(cell);
    if (value != null && cell.getColumn() < SheetReader.MOST_COLUMNS) {
      held.put((int) cell.getColumn(), value);
    }
  }

  private void flush() {
    if (!held.isEmpty()) {
      if (++rows > limits.rows()) {
        throw SheetReader.tooManyRows(limits);
      }
      visitor.row(new SheetRow(row + 1, held));
      held = new LinkedHashMap<>();
    }
  }
}
