package practicestandards.rules.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a sheet, each cell by the type of its column. */
final class SheetReader {
  private final TableKind kind;
  private final XSSFSheet sheet;
  private final Faults faults;
  private final CellText cellText;

  SheetReader(TableKind kind, XSSFSheet sheet, Faults faults) {
    this.kind = kind;
    this.sheet = sheet;
    this.faults = faults;
    this.cellText = new CellText(faults);
  }

  /** The rows without faults; the headings, and every fault, are checked on the way. */
  List<SheetRow> rows() {
    checkHeadings();
    List<SheetRow> rows = new ArrayList<>();
    int last = lastFilledRow();
    for (int i = 1; i <= last; i++) {
      int number = i + 1;
      if (isBlank(i)) {
        faults.at(
            sheet.getSheetName() + "!A" + number,
            "The row " + number + " is blank.",
            "Delete the row.");
      } else {
        row(i).ifPresent(row -> rows.add(new SheetRow(number, row)));
      }
    }
    return rows;
  }

  private void checkHeadings() {
    for (int i = 0; i < kind.columns().size(); i++) {
      String heading = kind.columns().get(i).heading();
      String found = cellText.of(cell(0, i));
      if (!found.equals(heading)) {
        faults.at(
            address(0, i),
            "The heading is " + Quoted.of(found) + ".",
            "Write " + Quoted.of(heading) + ": the columns of " + kind.title() + " are fixed.");
      }
    }
    nothingBeyond(0);
  }

  private Optional<Row> row(int index) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < kind.columns().size(); i++) {
      readCell(index, i).ifPresent(cells::add);
    }
    nothingBeyond(index);
    return cells.size() == kind.columns().size()
        ? Optional.of(new Row(kind, cells))
        : Optional.empty();
  }

  private Optional<String> readCell(int index, int column) {
    Column declared = kind.columns().get(column);
    Cell cell = cell(index, column);
    String text = cellText.of(cell);
    if (text.isEmpty()) {
      if (declared.mandatory()) {
        faults.at(
            address(index, column), declared.heading() + " is blank.", declared.type().remedy());
      }
      return declared.mandatory() ? Optional.empty() : Optional.of("");
    }
    Optional<String> value = declared.type().read(text);
    if (value.isEmpty()) {
      faults.at(
          address(index, column),
          Quoted.of(text) + " cannot stand under " + declared.heading() + ".",
          declared.type().remedy());
    }
    return value;
  }

  private void nothingBeyond(int index) {
    XSSFRow row = sheet.getRow(index);
    if (row == null) {
      return;
    }
    for (Cell cell : row) {
      if (cell.getColumnIndex() >= kind.columns().size() && !cellText.of(cell).isEmpty()) {
        faults.at(
            CellText.address(cell),
            "The cell is beyond the last column.",
            "Clear it; remarks belong into the register.");
      }
    }
  }

  private int lastFilledRow() {
    int last = sheet.getLastRowNum();
    while (last > 0 && isBlank(last)) {
      last--;
    }
    return last;
  }

  private boolean isBlank(int index) {
    XSSFRow row = sheet.getRow(index);
    if (row != null) {
      for (Cell cell : row) {
        if (!CellText.isBlank(cell)) {
          return false;
        }
      }
    }
    return true;
  }

  private @Nullable Cell cell(int index, int column) {
    XSSFRow row = sheet.getRow(index);
    return row == null ? null : row.getCell(column);
  }

  private String address(int index, int column) {
    return sheet.getSheetName() + "!" + CellReference.convertNumToColString(column) + (index + 1);
  }
}
