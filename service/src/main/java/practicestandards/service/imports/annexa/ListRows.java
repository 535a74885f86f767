package practicestandards.service.imports.annexa;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import practicestandards.service.imports.cases.CaseDraft;
import practicestandards.service.imports.cases.Supplied;

/** One of the lists: which columns make it, and what a row of it says. */
interface ListRows {
  /** The list's number. */
  int number();

  /** What it lists. */
  String name();

  /** The column without which the list says nothing, besides the child. */
  Column mainDate();

  /** The columns that are read, besides those that every list has. */
  Set<Column> columns();

  /** What a row shows; a row that cannot be read takes these from its child. */
  List<String> types();

  /**
   * Reads one row.
   *
   * @throws RowUnreadable if it cannot be read as it stands
   */
  void read(HeadedRow row, CaseDraft draft, RowNotes notes);

  /**
   * What the list supplies.
   *
   * @param present the columns that it has
   * @param from the first day that lists 3 to 5 reach back to
   */
  void supply(Set<Column> present, @Nullable LocalDate from, Supplied supplied);
}
