package practicestandards.service.imports.annexa;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.LeavingCareStatus;
import practicestandards.service.imports.cases.CaseDraft;
import practicestandards.service.imports.cases.Supplied;

/** List 9: care leavers. They are read; the list does not say since when, so nothing is judged. */
final class CareLeaverRows implements ListRows {
  @Override
  public int number() {
    return 9;
  }

  @Override
  public String name() {
    return "care leavers";
  }

  @Override
  public Column mainDate() {
    return Column.ELIGIBILITY;
  }

  @Override
  public Set<Column> columns() {
    return Set.of(Column.ELIGIBILITY, Column.IN_TOUCH_DATE);
  }

  @Override
  public List<String> types() {
    return List.of("leavingCareStatus");
  }

  @Override
  public void read(HeadedRow row, CaseDraft draft, RowNotes notes) {
    LeavingCareStatus.Kind kind = kind(row.code(Column.ELIGIBILITY).toLowerCase(Locale.UK));
    if (kind != null) {
      draft.add(
          new LeavingCareStatus("leaving-care", kind, null, null, null, null, null, null, null));
    }
  }

  private static LeavingCareStatus.@Nullable Kind kind(String words) {
    if (words.startsWith("former relevant")) {
      return LeavingCareStatus.Kind.FORMER_RELEVANT;
    }
    if (words.startsWith("relevant")) {
      return LeavingCareStatus.Kind.RELEVANT;
    }
    return words.startsWith("eligible") ? LeavingCareStatus.Kind.ELIGIBLE : null;
  }

  @Override
  public void supply(Set<Column> present, @Nullable LocalDate from, Supplied supplied) {
    supplied.latest(LeavingCareStatus.class, "kind");
  }
}
