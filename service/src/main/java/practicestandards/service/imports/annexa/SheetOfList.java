package practicestandards.service.imports.annexa;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.service.imports.ReadReport;
import practicestandards.service.imports.ReportEntry.Place;
import practicestandards.service.imports.annexa.workbook.CellValue;
import practicestandards.service.imports.annexa.workbook.SheetRow;

/** One sheet: waits for its header among the first rows, then hands on row after row. */
final class SheetOfList {
  private static final int HEADER_WITHIN = 30;

  private final String title;
  private final ReadReport report;
  private final ListRowsReader reader;
  private final List<SheetRow> first = new ArrayList<>();
  private @Nullable Header header;
  private boolean decided;
  private int read;

  SheetOfList(String title, ReadReport report, ListRowsReader reader) {
    this.title = title;
    this.report = report;
    this.reader = reader;
  }

  void row(SheetRow row) {
    if (decided) {
      hand(row);
      return;
    }
    first.add(row);
    if (first.size() == HEADER_WITHIN) {
      decide();
    }
  }

  void end() {
    if (!decided) {
      decide();
    }
    if (header != null) {
      report.count(reader.countName(header.list()), read);
      if (read == 0) {
        report.note(Place.sheet(title), "The list is empty: only its headings are there.");
      }
    }
  }

  private void decide() {
    decided = true;
    int number = number();
    if (number > Lists.ALL.size()) {
      report.unknown(
          Place.sheet(title), "List %d is not read; lists 1 to 9 are.".formatted(number));
      return;
    }
    ListRows named = Lists.numbered(number);
    header = Header.find(first, named == null ? Lists.ALL : List.of(named));
    if (header == null) {
      reportNoHeader(Lists.numbered(Lists.numberIn(title)));
      return;
    }
    header.report(title, report);
    reader.present(header);
    for (SheetRow row : first) {
      if (row.number() > header.row().number()) {
        hand(row);
      }
    }
    first.clear();
  }

  private void hand(SheetRow row) {
    if (header != null && !header.isRepeatedIn(row)) {
      read++;
      reader.read(title, header, row);
    }
  }

  /** The list's number in the sheet's title, or in a title above its header; 0 if there is none. */
  private int number() {
    int number = Lists.numberIn(title);
    for (SheetRow row : first) {
      for (CellValue cell : row.cells().values()) {
        if (number == 0 && cell instanceof CellValue.Text text) {
          number = Lists.numberIn(text.text());
        }
      }
    }
    return number;
  }

  private void reportNoHeader(@Nullable ListRows expected) {
    if (expected == null) {
      report.unknown(Place.sheet(title), "This sheet is none of lists 1 to 9.");
      return;
    }
    report.skipped(
        Place.sheet(title),
        "No row with the headings of list %d was found in the first %d rows; it needs at least \u201c%s\u201d and \u201c%s\u201d."
            .formatted(
                expected.number(),
                HEADER_WITHIN,
                Column.CHILD.heading(),
                expected.mainDate().heading()));
  }
}
