package practicestandards.service.imports.annexa;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.Assessment;
import practicestandards.service.imports.cases.CaseDraft;
import practicestandards.service.imports.cases.Facts;
import practicestandards.service.imports.cases.Supplied;

/** List 4: assessments under section 17 or 47, open ones included. */
final class AssessmentRows implements ListRows {
  @Override
  public int number() {
    return 4;
  }

  @Override
  public String name() {
    return "assessments";
  }

  @Override
  public Column mainDate() {
    return Column.ASSESSMENT_START;
  }

  @Override
  public Set<Column> columns() {
    return Set.of(Column.ASSESSMENT_START, Column.ASSESSMENT_AUTHORISED);
  }

  @Override
  public List<String> types() {
    return List.of("assessment");
  }

  @Override
  public void read(HeadedRow row, CaseDraft draft, RowNotes notes) {
    LocalDate started = row.requiredDate(Column.ASSESSMENT_START);
    LocalDate authorised = row.dateFrom(Column.ASSESSMENT_AUTHORISED, started);
    draft.add(
        Facts.assessment(Assessment.Kind.CHILD_AND_FAMILY, null, started, authorised, null),
        Assumptions.ASSESSMENT);
  }

  @Override
  public void supply(Set<Column> present, @Nullable LocalDate from, Supplied supplied) {
    if (present.contains(Column.ASSESSMENT_AUTHORISED)) {
      supplied.every(
          Assessment.class, from, "kind", "startedAt", "authorisedAt", "authorisedByRole");
    }
  }
}
