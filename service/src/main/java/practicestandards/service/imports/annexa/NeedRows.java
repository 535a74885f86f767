package practicestandards.service.imports.annexa;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.CaseOpening;
import practicestandards.rules.records.ChildInNeedEpisode;
import practicestandards.rules.records.Visit;
import practicestandards.service.imports.cases.CaseDraft;
import practicestandards.service.imports.cases.Facts;
import practicestandards.service.imports.cases.Supplied;

/**
 * List 6: everyone with an episode of need, children with a protection plan and in care among them.
 * Only the status "child in need plan" makes the visiting pattern of a child in need.
 */
final class NeedRows implements ListRows {
  @Override
  public int number() {
    return 6;
  }

  @Override
  public String name() {
    return "children in need";
  }

  @Override
  public Column mainDate() {
    return Column.NEED_START;
  }

  @Override
  public Set<Column> columns() {
    return Set.of(Column.NEED_START, Column.LAST_SEEN, Column.NEED_END, Column.STATUS);
  }

  @Override
  public List<String> types() {
    return List.of("caseOpening", "childInNeedEpisode", "visit");
  }

  @Override
  public void read(HeadedRow row, CaseDraft draft, RowNotes notes) {
    LocalDate started = row.requiredDate(Column.NEED_START);
    LocalDate ended = row.dateFrom(Column.NEED_END, started);
    CaseStatus status = CaseStatus.of(row.code(Column.STATUS));
    VisitColumn.read(row, Column.LAST_SEEN, null, Assumptions.LAST_SEEN, draft, notes);
    draft.add(Facts.caseOpening(started, ended, status.tier()));
    if (status == CaseStatus.CHILD_IN_NEED_PLAN) {
      draft.add(
          new ChildInNeedEpisode(
              Facts.id("need", started), Facts.at(started), Facts.at(ended), null, null),
          Assumptions.STATUS);
    } else if (status == CaseStatus.UNKNOWN) {
      notes.note(
          "The case status is blank or none of the codes: no visiting pattern follows from it.");
    }
  }

  @Override
  public void supply(Set<Column> present, @Nullable LocalDate from, Supplied supplied) {
    supplied.latest(CaseOpening.class, "startedAt", "endedAt", "tier");
    if (present.contains(Column.STATUS)) {
      supplied.latest(ChildInNeedEpisode.class, "startedAt", "endedAt");
    }
    if (present.contains(Column.LAST_SEEN)) {
      supplied.latest(Visit.class, "at", "byRole", "childSeen");
    }
  }
}
