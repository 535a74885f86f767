package practicestandards.service.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;
import practicestandards.rules.engine.StandardsEngine;
import practicestandards.service.imports.annexa.AnnexAClauses;
import practicestandards.service.imports.annexa.AnnexAReader;
import practicestandards.service.imports.cases.CaseDraft;
import practicestandards.service.imports.cases.CaseDrafts;
import practicestandards.service.imports.cases.Supplied;
import practicestandards.service.imports.cin.CensusClauses;
import practicestandards.service.imports.cin.CensusReader;
import practicestandards.service.imports.files.ClaimedKind;
import practicestandards.service.imports.files.FileKind;
import practicestandards.service.imports.files.LimitedInput;
import practicestandards.service.imports.files.Stopwatch;

/**
 * The door to this module: reads census files and Annex A workbooks, and evaluates the children in
 * them. A child who is in several lists or files is one case. Nothing is kept. Safe for many
 * threads; so many files are read at once, and no more.
 */
public final class FileEvaluation {
  private static final int AT_ONCE = 4;

  private final StandardsEngine engine;
  private final Pseudonyms pseudonyms;
  private final ImportLimits limits;
  private final Semaphore places = new Semaphore(AT_ONCE);

  public FileEvaluation(StandardsEngine engine, Pseudonyms pseudonyms, ImportLimits limits) {
    this.engine = engine;
    this.pseudonyms = pseudonyms;
    this.limits = limits;
  }

  /** Whether the same name has the same reference after a restart. */
  public boolean keepsItsPseudonyms() {
    return pseudonyms.lasting();
  }

  /**
   * Reads files to their end, without judging anything yet.
   *
   * @throws FileRefused if one of them is not read at all
   * @throws IOException if the bytes cannot be fetched
   */
  public FileReading read(FileQuestion question, List<ImportedFile> files) throws IOException {
    if (!places.tryAcquire()) {
      throw new FileRefused(
          FileRefused.Reason.BUSY, "Several files are being read already. Try again in a minute.");
    }
    try {
      return new Session(question).read(files);
    } finally {
      places.release();
    }
  }

  /** What is known while the files of one question are read. */
  private final class Session {
    private final FileQuestion question;
    private final CaseDrafts drafts = new CaseDrafts(limits, pseudonyms);
    private final List<ReadReport> reports = new ArrayList<>();
    private final Set<String> clauses = new TreeSet<>();
    private Supplied supplied = new Supplied();

    Session(FileQuestion question) {
      this.question = question;
    }

    FileReading read(List<ImportedFile> files) throws IOException {
      for (ImportedFile file : files) {
        read(file);
      }
      List<CaseDraft> known =
          drafts.all().stream().filter(draft -> !draft.records().isEmpty()).toList();
      return new FileReading(engine, question, known, reports, supplied.without(Set.of()), clauses);
    }

    private void read(ImportedFile file) throws IOException {
      ReadReport report = new ReadReport(file.name());
      reports.add(report);
      Stopwatch stopwatch = new Stopwatch(System::nanoTime, limits.longest());
      try (InputStream limited = limited(file.content().open());
          BufferedInputStream content = new BufferedInputStream(limited, 64 * 1024)) {
        content.mark(FileKind.TELLING_BYTES);
        FileKind kind = FileKind.of(content.readNBytes(FileKind.TELLING_BYTES));
        content.reset();
        ClaimedKind.check(kind, file.name(), file.contentType());
        supplied = supplied.and(readAs(kind, content, report, stopwatch));
      }
    }

    private Supplied readAs(
        FileKind kind, InputStream content, ReadReport report, Stopwatch stopwatch)
        throws IOException {
      if (kind == FileKind.XML) {
        clauses.addAll(CensusClauses.JUDGED);
        return new CensusReader(drafts, report, stopwatch).read(content);
      }
      clauses.addAll(AnnexAClauses.JUDGED);
      byte[] workbook = content.readNBytes(Math.toIntExact(limits.workbookBytes()) + 1);
      if (workbook.length > limits.workbookBytes()) {
        throw tooLarge("A workbook", limits.workbookBytes());
      }
      return new AnnexAReader(drafts, report, question.asOf().date())
          .read(workbook, kind, limits, stopwatch);
    }
  }

  private InputStream limited(InputStream content) {
    return new LimitedInput(
        content, limits.fileBytes(), () -> tooLarge("A file", limits.fileBytes()));
  }

  private static FileRefused tooLarge(String what, long bytes) {
    return FileRefused.tooLarge(
        "%s may have at most %d MiB. Send it in smaller parts."
            .formatted(what, bytes / (1024 * 1024)));
  }
}
