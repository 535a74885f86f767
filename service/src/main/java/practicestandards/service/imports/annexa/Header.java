package practicestandards.service.imports.annexa;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import practicestandards.service.imports.ReadReport;
import practicestandards.service.imports.ReportEntry.Place;
import practicestandards.service.imports.annexa.workbook.CellValue;
import practicestandards.service.imports.annexa.workbook.SheetRow;

/**
 * The row that heads a list's columns: the one that holds most of the list's headings, the child's
 * and the main date's among them.
 *
 * @param list which list it heads
 * @param row its row
 * @param columns where each column is
 */
record Header(ListRows list, SheetRow row, Map<Column, Integer> columns) {
  private static final int LONGEST_HEADING = 120;

  /** Finds the header of one of the lists among a sheet's first rows. */
  static @Nullable Header find(List<SheetRow> rows, List<ListRows> lists) {
    Header best = null;
    for (ListRows list : lists) {
      for (SheetRow row : rows) {
        Header header = new Header(list, row, columnsIn(row));
        if (header.isOne() && (best == null || header.score() > best.score())) {
          best = header;
        }
      }
    }
    return best;
  }

  /** Reports the columns that are not known, and those that come twice. */
  void report(String sheet, ReadReport report) {
    row.cells()
        .forEach(
            (place, cell) -> {
              String heading = cell instanceof CellValue.Text text ? text.text() : "";
              Column column = Column.headed(heading);
              String letters = SheetRow.letters(place);
              Place at = Place.row(sheet, row.number(), letters);
              if (column == null && !Headings.isKnowinglyNotRead(heading)) {
                report.unknown(at, "Unknown column " + quoted(heading) + ".");
              } else if (column != null && !place.equals(columns.get(column))) {
                report.skipped(
                    at, "The column " + quoted(heading) + " comes twice; the first is read.");
              }
            });
  }

  /** Whether another row repeats the header, as at the top of a printed page. */
  boolean isRepeatedIn(SheetRow other) {
    return columnsIn(other).keySet().containsAll(columns.keySet());
  }

  private boolean isOne() {
    return columns.containsKey(Column.CHILD) && columns.containsKey(list.mainDate());
  }

  private long score() {
    return columns.keySet().stream().filter(list.columns()::contains).count();
  }

  private static Map<Column, Integer> columnsIn(SheetRow row) {
    Map<Column, Integer> columns = new EnumMap<>(Column.class);
    row.cells()
        .forEach(
            (place, cell) -> {
              if (cell instanceof CellValue.Text text) {
                Column column = Column.headed(text.text());
                if (column != null) {
                  columns.merge(column, place, Math::min);
                }
              }
            });
    return columns;
  }

  private static String quoted(String heading) {
    String line = heading.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
    String cut =
        line.length() > LONGEST_HEADING ? line.substring(0, LONGEST_HEADING) + "\u2026" : line;
    return "\u201c" + cut + "\u201d";
  }
}
