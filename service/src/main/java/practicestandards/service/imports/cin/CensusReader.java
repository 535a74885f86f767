package practicestandards.service.imports.cin;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import practicestandards.service.imports.FileRefused;
import practicestandards.service.imports.ReadReport;
import practicestandards.service.imports.ReportEntry.Place;
import practicestandards.service.imports.cases.CaseDraft;
import practicestandards.service.imports.cases.CaseDrafts;
import practicestandards.service.imports.cases.Supplied;
import practicestandards.service.imports.files.Stopwatch;
import practicestandards.service.imports.files.XmlCursor;

/**
 * Reads a children in need census from its first to its last child, holding one child at a time.
 */
public final class CensusReader {
  /** What the report calls the format. */
  public static final String FORMAT = "Children in need census";

  private static final String CALLED = "The census file";
  private static final String ROOT = "/Message[1]";

  private final CaseDrafts drafts;
  private final ReadReport report;
  private final Stopwatch stopwatch;
  private final Fields fields = new Fields();
  private final Set<CaseDraft> children = new LinkedHashSet<>();
  private @Nullable CensusYear year;
  private int position;

  public CensusReader(CaseDrafts drafts, ReadReport report, Stopwatch stopwatch) {
    this.drafts = drafts;
    this.report = report;
    this.stopwatch = stopwatch;
  }

  /**
   * Reads the whole file.
   *
   * @return what a census of this year supplies
   */
  public Supplied read(InputStream content) {
    report.format(FORMAT);
    try (XmlCursor cursor = new XmlCursor(content, stopwatch, CALLED)) {
      requireMessage(cursor);
      while (cursor.nextTag()) {
        if (cursor.isStart()) {
          readPart(cursor);
        }
      }
    }
    report.count("children", 0);
    LocalDate knownUntil = CensusReach.knownUntil(year, fields.latest(), report);
    for (CaseDraft child : children) {
      child.supply(CensusSupplies.of(year, child), CensusClauses.JUDGED);
      child.knownUntil(knownUntil);
    }
    return CensusSupplies.of(year, null);
  }

  private static void requireMessage(XmlCursor cursor) {
    if (!cursor.nextTag() || !cursor.name().equals("Message")) {
      throw FileRefused.unsupported(
          "This XML file is not a children in need census: that begins with the element Message."
              + " If it is a table saved by Excel as XML, save it as Excel Workbook (.xlsx).");
    }
  }

  private void readPart(XmlCursor cursor) {
    switch (cursor.name()) {
      case "Header" -> readHeader(new ModuleReader(cursor).read(ROOT + "/Header[1]"));
      case "Children" -> position = 0;
      case "Child" -> readChild(cursor);
      default -> {
        report.unknown(
            Place.element(ROOT + "/" + cursor.name()),
            "This element is not part of the census as it is known here.");
        cursor.skipElement();
      }
    }
  }

  private void readHeader(Module header) {
    Module details = header.first("CollectionDetails");
    String collection = details == null ? "" : details.field("Collection");
    if (!collection.isEmpty() && !collection.equals("CIN")) {
      throw FileRefused.unsupported(
          "The header says that this is another return, not the children in need census (CIN).");
    }
    year = CensusYear.of(header);
  }

  private void readChild(XmlCursor cursor) {
    String path = ROOT + "/Children[1]/Child[" + ++position + "]";
    Module child = new ModuleReader(cursor).read(path);
    CaseDraft draft = new CensusChild(drafts, report, fields, year).read(child);
    if (draft != null) {
      children.add(draft);
    }
  }
}
