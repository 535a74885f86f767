package practicestandards.service.imports.annexa.workbook;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import practicestandards.service.imports.FileRefused;
import practicestandards.service.imports.ImportLimits;
import practicestandards.service.imports.files.Stopwatch;
import practicestandards.service.imports.files.XmlCursor;

/** Reads an .xlsx workbook: its sheets in order, their values row by row. Nothing is computed. */
public final class XlsxReader {
  static final String CALLED = "The workbook";
  private static final int MOST_SHEETS = 100;

  private final ImportLimits limits;
  private final Stopwatch stopwatch;

  public XlsxReader(ImportLimits limits, Stopwatch stopwatch) {
    this.limits = limits;
    this.stopwatch = stopwatch;
  }

  /** A sheet as the workbook names it. */
  private record Sheet(String title, boolean hidden, String relationship) {}

  /** Shows the workbook to the visitor. */
  public void read(byte[] content, SheetVisitor visitor) {
    try (WorkbookPackage opened = WorkbookPackage.open(content, limits)) {
      refuseMacroType(opened);
      List<Sheet> sheets = new ArrayList<>();
      boolean since1904 = readWorkbook(opened, sheets);
      Map<String, String> targets = readTargets(opened);
      Cells cells =
          new Cells(
              SharedStrings.read(opened, stopwatch), DateStyles.read(opened, stopwatch), since1904);
      for (Sheet sheet : sheets) {
        String part = targets.get(sheet.relationship());
        if (part != null && visitor.sheet(sheet.title(), sheet.hidden())) {
          readSheet(opened, part, cells, visitor);
          visitor.endOfSheet();
        }
      }
    }
  }

  private void readSheet(WorkbookPackage opened, String part, Cells cells, SheetVisitor visitor) {
    try (XmlCursor cursor = cursor(opened, part)) {
      if (cursor != null) {
        new SheetReader(cursor, cells, limits).read(visitor);
      }
    }
  }

  private void refuseMacroType(WorkbookPackage opened) {
    try (XmlCursor cursor = cursor(opened, "[Content_Types].xml")) {
      while (cursor != null && cursor.nextTag()) {
        String type = cursor.isStart() ? cursor.attribute("ContentType") : null;
        if (type != null && type.contains("macroEnabled")) {
          throw FileRefused.unreadable(
              "The workbook can contain macros (.xlsm), which are not let in."
                  + " Save a copy as Excel Workbook (.xlsx) and send that.");
        }
      }
    }
  }

  /** Fills the list of sheets; tells whether the workbook counts its days from 1904. */
  private boolean readWorkbook(WorkbookPackage opened, List<Sheet> sheets) {
    boolean since1904 = false;
    try (XmlCursor cursor = cursor(opened, "xl/workbook.xml")) {
      while (cursor != null && cursor.nextTag()) {
        if (cursor.isStart() && cursor.name().equals("workbookPr")) {
          since1904 = isTrue(cursor.attribute("date1904"));
        } else if (cursor.isStart() && cursor.name().equals("sheet")) {
          sheets.add(sheet(cursor));
          refuseTooMany(sheets);
        }
      }
    }
    return since1904;
  }

  private static Sheet sheet(XmlCursor cursor) {
    String title = cursor.attribute("name");
    String relationship = cursor.attribute("id");
    String state = cursor.attribute("state");
    return new Sheet(
        title == null ? "" : title,
        state != null && !state.equals("visible"),
        relationship == null ? "" : relationship);
  }

  private static void refuseTooMany(List<Sheet> sheets) {
    if (sheets.size() > MOST_SHEETS) {
      throw FileRefused.unreadable(
          "The workbook has more than %d sheets; Annex A has eleven lists.".formatted(MOST_SHEETS));
    }
  }

  private Map<String, String> readTargets(WorkbookPackage opened) {
    Map<String, String> targets = new HashMap<>();
    try (XmlCursor cursor = cursor(opened, "xl/_rels/workbook.xml.rels")) {
      while (cursor != null && cursor.nextTag()) {
        if (cursor.isStart() && cursor.name().equals("Relationship")) {
          String id = cursor.attribute("Id");
          String part = worksheet(cursor.attribute("Target"), opened);
          if (id != null && part != null) {
            targets.put(id, part);
          }
        }
      }
    }
    return targets;
  }

  private static @Nullable String worksheet(@Nullable String target, WorkbookPackage opened) {
    if (target == null) {
      return null;
    }
    String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
    return part.startsWith("xl/worksheets/") && opened.has(part) ? part : null;
  }

  private @Nullable XmlCursor cursor(WorkbookPackage opened, String part) {
    InputStream content = opened.part(part);
    return content == null ? null : new XmlCursor(content, stopwatch, CALLED);
  }

  private static boolean isTrue(@Nullable String value) {
    return "1".equals(value) || "true".equals(value);
  }
}
