package practicestandards.service.imports.annexa;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.Allocation;
import practicestandards.rules.records.Role;
import practicestandards.service.imports.Pseudonyms;
import practicestandards.service.imports.ReadReport;
import practicestandards.service.imports.annexa.workbook.SheetRow;
import practicestandards.service.imports.cases.CaseDraft;
import practicestandards.service.imports.cases.CaseDrafts;
import practicestandards.service.imports.cases.Facts;
import practicestandards.service.imports.cases.YesNo;

/** Reads the rows of all lists into cases: what every list has, then what the list itself has. */
final class ListRowsReader {
  private final CaseDrafts drafts;
  private final ReadReport report;
  private final LocalDate asOf;
  private final Map<ListRows, Set<Column>> present = new LinkedHashMap<>();
  private final Set<CaseDraft> children = new LinkedHashSet<>();

  ListRowsReader(CaseDrafts drafts, ReadReport report, LocalDate asOf) {
    this.drafts = drafts;
    this.report = report;
    this.asOf = asOf;
  }

  /** Each list that was there, with the columns that every sheet of it has. */
  Map<ListRows, Set<Column>> present() {
    return present;
  }

  /** The children met so far. */
  Set<CaseDraft> children() {
    return children;
  }

  String countName(ListRows list) {
    return "list " + list.number() + ": " + list.name();
  }

  void present(Header header) {
    Set<Column> columns = header.columns().keySet();
    present.computeIfAbsent(header.list(), none -> new LinkedHashSet<>(columns)).retainAll(columns);
  }

  void read(String sheet, Header header, SheetRow cells) {
    HeadedRow row = new HeadedRow(cells, header.columns());
    RowNotes notes = new RowNotes(report, sheet, asOf);
    notes.at(cells.number());
    CaseDraft draft = childOf(row, notes);
    if (draft == null) {
      return;
    }
    try {
      header.list().read(row, draft, notes);
      children.add(draft);
      readChild(row, draft, notes);
      readAllocation(row, header.list(), draft, notes);
    } catch (RowUnreadable unreadable) {
      notes.skipped(unreadable.letters(), unreadable.why());
      draft.withhold(header.list().types());
    } catch (CaseDraft.TooManyRecords tooMany) {
      notes.skipped(null, "The row was passed over: " + tooMany.getMessage() + ".");
      draft.withhold(header.list().types());
    }
  }

  private @Nullable CaseDraft childOf(HeadedRow row, RowNotes notes) {
    try {
      String identifier = row.text(Column.CHILD);
      if (!identifier.isEmpty()) {
        return drafts.of(identifier);
      }
      notes.skipped(null, "The row has no Child Unique ID, so it belongs to nobody.");
    } catch (RowUnreadable unreadable) {
      notes.skipped(unreadable.letters(), unreadable.why());
    }
    return null;
  }

  private static void readChild(HeadedRow row, CaseDraft draft, RowNotes notes) {
    try {
      LocalDate born = row.date(Column.BIRTH);
      boolean unborn =
          born != null && notes.isAfterTheDay(born) || soft(row, Column.AGE).equals("-1");
      Boolean disabled = YesNo.parse(YesNo.withoutLetter(soft(row, Column.DISABILITY)));
      draft.addChild(Facts.child(unborn ? null : born, unborn ? born : null, null, disabled));
    } catch (RowUnreadable unreadable) {
      notes.note("The date of birth was left out. " + unreadable.why());
    }
  }

  private void readAllocation(HeadedRow row, ListRows list, CaseDraft draft, RowNotes notes) {
    String worker = soft(row, Column.WORKER);
    String team = soft(row, Column.TEAM);
    if (!worker.isEmpty() || !team.isEmpty()) {
      Pseudonyms pseudonyms = drafts.pseudonyms();
      draft.add(
          new Allocation(
              "list-" + list.number(),
              worker.isEmpty() ? null : pseudonyms.worker(worker),
              team.isEmpty() ? null : pseudonyms.team(team),
              Role.SOCIAL_WORKER,
              null,
              null,
              null,
              null));
    }
  }

  /** What a cell says that nothing is judged by; a formula or an error counts as blank. */
  private static String soft(HeadedRow row, Column column) {
    try {
      return row.text(column);
    } catch (RowUnreadable unreadable) {
      return "";
    }
  }
}
