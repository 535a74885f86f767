package practicestandards.service.imports.annexa;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.Visit;
import practicestandards.service.imports.cases.CareFacts;
import practicestandards.service.imports.cases.CaseDraft;

/**
 * The latest visit in lists 6 to 8. A blank may mean that the authority cannot give the date, so
 * that nothing is owed "since" it; so may a date after the day asked about, for the visit before it
 * is not given.
 */
final class VisitColumn {
  private static final List<String> VISIT = List.of("visit");

  private VisitColumn() {}

  static void read(
      HeadedRow row,
      Column column,
      Visit.@Nullable Purpose purpose,
      String assumption,
      CaseDraft draft,
      RowNotes notes) {
    LocalDate on = row.date(column);
    if (on == null) {
      notes.note(
          "No date in \u201c%s\u201d: what is owed since that visit is not judged from this list."
              .formatted(column.heading()));
    } else if (notes.isAfterTheDay(on)) {
      draft.withhold(VISIT);
      notes.note(
          "The visit of %s is after the day asked about; the one before it is not given, so visits are not judged."
              .formatted(on));
    } else {
      Boolean alone = column == Column.STATUTORY_VISIT ? row.yesNo(Column.SEEN_ALONE) : null;
      draft.add(CareFacts.visit(on, purpose, alone), assumption);
    }
  }

  /**
   * Keeps the latest visit that any list gives. What happened between it and an earlier one is not
   * in the lists, so an earlier one proves nothing.
   */
  static void keepLatest(CaseDraft draft) {
    List<Visit> visits =
        draft.records(Visit.class).stream().sorted(Comparator.comparing(Visit::id)).toList();
    if (visits.isEmpty()) {
      draft.withhold(VISIT);
    } else {
      visits.subList(0, visits.size() - 1).forEach(draft::remove);
    }
  }
}
