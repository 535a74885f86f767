package practicestandards.service.imports.annexa;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.Allocation;
import practicestandards.rules.records.Assessment;
import practicestandards.rules.records.Child;
import practicestandards.rules.records.Referral;
import practicestandards.rules.records.StrategyDiscussion;
import practicestandards.rules.records.Visit;
import practicestandards.rules.time.Moment;
import practicestandards.service.imports.FileRefused;
import practicestandards.service.imports.ImportLimits;
import practicestandards.service.imports.ReadReport;
import practicestandards.service.imports.ReportEntry.Place;
import practicestandards.service.imports.annexa.workbook.SheetRow;
import practicestandards.service.imports.annexa.workbook.SheetVisitor;
import practicestandards.service.imports.annexa.workbook.XlsReader;
import practicestandards.service.imports.annexa.workbook.XlsxReader;
import practicestandards.service.imports.cases.CaseDraft;
import practicestandards.service.imports.cases.CaseDrafts;
import practicestandards.service.imports.cases.ConferenceNotDue;
import practicestandards.service.imports.cases.Supplied;
import practicestandards.service.imports.files.FileKind;
import practicestandards.service.imports.files.Stopwatch;

/** Reads lists 1 to 9 of an Annex A workbook, and says what they supply of each child. */
public final class AnnexAReader implements SheetVisitor {
  /** What the report calls the format. */
  public static final String FORMAT = "Ofsted Annex A workbook";

  private static final int STALE_WEEKS = 6;

  private final ReadReport report;
  private final LocalDate asOf;
  private final ListRowsReader rows;
  private @Nullable SheetOfList sheet;

  /**
   * @param asOf the London day asked about
   */
  public AnnexAReader(CaseDrafts drafts, ReadReport report, LocalDate asOf) {
    this.report = report;
    this.asOf = asOf;
    this.rows = new ListRowsReader(drafts, report, asOf);
  }

  /**
   * Reads the whole workbook.
   *
   * @return what these lists, with these columns, supply
   */
  public Supplied read(byte[] content, FileKind kind, ImportLimits limits, Stopwatch stopwatch) {
    report.format(FORMAT);
    if (kind == FileKind.XLSX) {
      new XlsxReader(limits, stopwatch).read(content, this);
    } else {
      new XlsReader(limits, stopwatch).read(content, this);
    }
    if (rows.present().isEmpty()) {
      throw FileRefused.unreadable(
          "No sheet of this workbook is one of Annex A's lists 1 to 9. They are told by sheet names"
              + " such as List_3 and by the headings of their columns.");
    }
    Supplied supplied = supplied();
    rows.children().forEach(child -> finish(child, supplied));
    noteHowOld();
    return supplied;
  }

  @Override
  public boolean sheet(String title, boolean hidden) {
    if (hidden) {
      report.note(Place.sheet(title), "The sheet is hidden; it was looked at all the same.");
    }
    sheet = new SheetOfList(title, report, rows);
    return true;
  }

  @Override
  public void row(SheetRow row) {
    if (sheet != null) {
      sheet.row(row);
    }
  }

  @Override
  public void endOfSheet() {
    if (sheet != null) {
      sheet.end();
    }
    sheet = null;
  }

  private Supplied supplied() {
    Supplied supplied = new Supplied();
    supplied.every(Child.class, null, "dateOfBirth", "expectedDateOfBirth", "disabled");
    supplied.latest(Allocation.class, "workerRef", "teamRef", "role");
    LocalDate from = datesOfLists3To5().min(LocalDate::compareTo).orElse(null);
    rows.present().forEach((list, columns) -> list.supply(columns, from, supplied));
    return supplied;
  }

  private void finish(CaseDraft child, Supplied supplied) {
    child.supply(supplied, AnnexAClauses.JUDGED);
    child.knownUntil(null);
    VisitColumn.keepLatest(child);
    ConferenceNotDue.apply(child, report);
  }

  private Stream<LocalDate> datesOfLists3To5() {
    return rows.children().stream()
        .flatMap(
            child ->
                Stream.of(
                        child.records(Referral.class).stream().map(Referral::receivedAt),
                        child.records(Assessment.class).stream().map(Assessment::startedAt),
                        child.records(StrategyDiscussion.class).stream()
                            .map(StrategyDiscussion::heldAt))
                    .flatMap(dates -> dates))
        .flatMap(Stream::ofNullable)
        .map(Moment::date);
  }

  private void noteHowOld() {
    LocalDate latest =
        Stream.concat(
                datesOfLists3To5(),
                rows.children().stream()
                    .flatMap(child -> child.records(Visit.class).stream())
                    .flatMap(visit -> Stream.ofNullable(visit.at()))
                    .map(Moment::date))
            .max(LocalDate::compareTo)
            .orElse(null);
    if (latest != null && latest.plusWeeks(STALE_WEEKS).isBefore(asOf)) {
      report.note(
          Place.FILE,
          "The latest date in the lists is %s, long before the day asked about (%s). What was done since is not in the file: ask as at the day on which the lists were made."
              .formatted(latest, asOf));
    }
  }
}
