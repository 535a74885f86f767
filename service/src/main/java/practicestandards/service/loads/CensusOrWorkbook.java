package practicestandards.service.loads;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import practicestandards.rules.time.Moment;
import practicestandards.service.imports.FileEvaluation;
import practicestandards.service.imports.FileQuestion;
import practicestandards.service.imports.FileReading;
import practicestandards.service.imports.FileRefused;
import practicestandards.service.imports.ImportedFile;
import practicestandards.service.imports.ReadReport;
import practicestandards.service.imports.ReportEntry;
import practicestandards.service.imports.ReportEntry.Place;
import practicestandards.service.imports.SuppliesWriter;

/** The children in need census, or Ofsted's Annex A: each child in it is a case. */
@Component
class CensusOrWorkbook implements FileFormat {
  private static final Set<String> TYPES =
      Set.of(
          "application/xml",
          "text/xml",
          "application/vnd.ms-excel",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final FileEvaluation files;
  private final Clock clock;

  CensusOrWorkbook(FileEvaluation files, Clock clock) {
    this.files = files;
    this.clock = clock;
  }

  @Override
  public boolean takes(String mediaType) {
    return TYPES.contains(mediaType);
  }

  @Override
  public ReadFile read(String authority, String mediaType, InputStream content, LoadLines into)
      throws IOException {
    if (!files.keepsItsPseudonyms()) {
      throw FileRefused.unreadable(
          "Names in such a file become keyed hashes, and this service has no key that outlasts it."
              + " Start it with practice-standards.pseudonym-key, and send the file again.");
    }
    FileQuestion question = new FileQuestion(authority, Moment.of(clock.instant()), false);
    FileReading reading =
        files.read(question, List.of(new ImportedFile("", mediaType, () -> content)));
    reading
        .cases()
        .forEach(
            child ->
                child
                    .records()
                    .forEach(record -> into.add(0, RecordLine.of(child.caseRef(), record))));
    reading.reports().stream()
        .flatMap(report -> report.entries().stream())
        .forEach(entry -> remark(entry, into));
    return new ReadFile(
        reading.reports().stream().map(ReadReport::format).collect(Collectors.joining(", ")),
        SuppliesWriter.write(reading.supplies()));
  }

  private static void remark(ReportEntry entry, LoadLines into) {
    Place place = entry.place();
    boolean skipped = entry.outcome() == ReportEntry.Outcome.SKIPPED;
    String where = new Place(place.sheet(), place.row(), null, place.element()).toString();
    Remark remark = new Remark(skipped, null, where, place.column(), null, entry.message());
    if (skipped) {
      into.refuse(List.of(remark));
    } else {
      into.note(remark);
    }
  }
}
