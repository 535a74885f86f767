package practicestandards.service.imports.annexa.workbook;

/** Is shown a workbook, sheet by sheet and row by row. */
public interface SheetVisitor {
  /**
   * A sheet begins.
   *
   * @return whether its rows are wanted
   */
  boolean sheet(String title, boolean hidden);

  /** The next row that holds anything. */
  void row(SheetRow row);

  /** The sheet is over. */
  void endOfSheet();
}
