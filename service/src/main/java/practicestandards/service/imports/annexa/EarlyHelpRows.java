package practicestandards.service.imports.annexa;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.Assessment;
import practicestandards.service.imports.cases.CaseDraft;
import practicestandards.service.imports.cases.Facts;
import practicestandards.service.imports.cases.Supplied;

/**
 * List 2: early help assessments. They are read, but the list is not what assessments are judged
 * by: councils fill it in their own ways, so it alone supplies nothing.
 */
final class EarlyHelpRows implements ListRows {
  @Override
  public int number() {
    return 2;
  }

  @Override
  public String name() {
    return "early help";
  }

  @Override
  public Column mainDate() {
    return Column.EARLY_HELP_START;
  }

  @Override
  public Set<Column> columns() {
    return Set.of(Column.EARLY_HELP_START, Column.EARLY_HELP_END);
  }

  @Override
  public List<String> types() {
    return List.of();
  }

  @Override
  public void read(HeadedRow row, CaseDraft draft, RowNotes notes) {
    LocalDate started = row.requiredDate(Column.EARLY_HELP_START);
    LocalDate completed = row.dateFrom(Column.EARLY_HELP_END, started);
    draft.add(Facts.assessment(Assessment.Kind.EARLY_HELP, null, started, null, completed));
  }

  @Override
  public void supply(Set<Column> present, @Nullable LocalDate from, Supplied supplied) {
    // Nothing: see above.
  }
}
