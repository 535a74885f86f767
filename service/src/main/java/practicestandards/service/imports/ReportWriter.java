package practicestandards.service.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import practicestandards.api.model.FileReport;
import practicestandards.api.model.SkippedPlace;
import practicestandards.service.imports.ReportEntry.Place;

/** Writes what was read and skipped. */
final class ReportWriter {
  private ReportWriter() {}

  /** What the files turned out to be, each format once. */
  static String formats(List<ReadReport> reports) {
    return reports.stream().map(ReadReport::format).distinct().collect(Collectors.joining(", "));
  }

  /** The reports of all files; places name the file where there is more than one. */
  static FileReport write(List<ReadReport> reports) {
    FileReport written = new FileReport(new TreeMap<>(), new ArrayList<>(), new ArrayList<>());
    int unlisted = 0;
    for (ReadReport report : reports) {
      report.read().forEach((what, many) -> written.getRead().merge(what, many, Integer::sum));
      String file = reports.size() == 1 ? "" : report.file() + ": ";
      report.entries().forEach(entry -> add(file, entry, written));
      unlisted += report.unlisted();
    }
    return written.unlisted(unlisted);
  }

  private static void add(String file, ReportEntry entry, FileReport written) {
    switch (entry.outcome()) {
      case SKIPPED -> written.addSkippedItem(place(file, entry));
      case UNKNOWN -> written.addUnknownItem(file + entry.place() + ": " + entry.message());
      case NOTE -> written.addNotesItem(place(file, entry));
    }
  }

  private static SkippedPlace place(String file, ReportEntry entry) {
    Place place = entry.place();
    Place withoutColumn = new Place(place.sheet(), place.row(), null, place.element());
    return new SkippedPlace(file + withoutColumn, entry.message())
        .column(place.column())
        .times(entry.times() > 1 ? entry.times() : null);
  }
}
