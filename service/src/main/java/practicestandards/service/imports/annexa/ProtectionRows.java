package practicestandards.service.imports.annexa;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.ChildProtectionPlan;
import practicestandards.rules.records.ChildProtectionPlan.Category;
import practicestandards.rules.records.Visit;
import practicestandards.service.imports.cases.CaseDraft;
import practicestandards.service.imports.cases.ProtectionFacts;
import practicestandards.service.imports.cases.Supplied;

/** List 7: each child's latest child protection plan. */
final class ProtectionRows implements ListRows {
  @Override
  public int number() {
    return 7;
  }

  @Override
  public String name() {
    return "child protection";
  }

  @Override
  public Column mainDate() {
    return Column.PROTECTION_START;
  }

  @Override
  public Set<Column> columns() {
    return Set.of(
        Column.PROTECTION_START,
        Column.PROTECTION_END,
        Column.CATEGORY,
        Column.STATUTORY_VISIT,
        Column.SEEN_ALONE);
  }

  @Override
  public List<String> types() {
    return List.of("childProtectionPlan", "section47Enquiry", "visit");
  }

  @Override
  public void read(HeadedRow row, CaseDraft draft, RowNotes notes) {
    LocalDate started = row.requiredDate(Column.PROTECTION_START);
    LocalDate ended = row.dateFrom(Column.PROTECTION_END, started);
    VisitColumn.read(
        row,
        Column.STATUTORY_VISIT,
        Visit.Purpose.STATUTORY,
        Assumptions.STATUTORY_VISIT,
        draft,
        notes);
    draft.add(ProtectionFacts.protectionPlan(started, ended, category(row.code(Column.CATEGORY))));
  }

  @Override
  public void supply(Set<Column> present, @Nullable LocalDate from, Supplied supplied) {
    if (present.contains(Column.PROTECTION_END)) {
      supplied.latest(ChildProtectionPlan.class, "startedAt", "endedAt", "category");
    }
    if (present.contains(Column.STATUTORY_VISIT)) {
      supplied.latest(Visit.class, "at", "byRole", "childSeen");
    }
  }

  private static @Nullable Category category(String code) {
    String words = code.toLowerCase(Locale.UK);
    return words.isEmpty()
        ? null
        : words.contains("multiple")
            ? Category.MULTIPLE
            : words.contains("neglect")
                ? Category.NEGLECT
                : words.contains("physical")
                    ? Category.PHYSICAL
                    : words.contains("sexual")
                        ? Category.SEXUAL
                        : words.contains("emotional") ? Category.EMOTIONAL : null;
  }
}
