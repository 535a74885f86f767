package practicestandards.service.imports;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a reader of the file should know. It never repeats what a cell says, except dates.
 *
 * @param outcome whether something was left out, or read with a remark
 * @param place where
 * @param message what and why, for a data analyst
 * @param times how often, where the same remark holds for many places
 */
public record ReportEntry(Outcome outcome, Place place, String message, int times) {
  /** What was done. */
  public enum Outcome {
    /** Left out; the rest was read. */
    SKIPPED,
    /** Not looked at, because nothing is known of it: a column, a sheet, an element. */
    UNKNOWN,
    /** Read, with a remark. */
    NOTE
  }

  /**
   * Where in the file; all blank for the file as a whole.
   *
   * @param sheet the sheet's title
   * @param row the row's number, from 1
   * @param column the column's letters
   * @param element the path of an XML element, with its position among its like
   */
  public record Place(
      @Nullable String sheet,
      @Nullable Integer row,
      @Nullable String column,
      @Nullable String element) {
    /** The file as a whole. */
    public static final Place FILE = new Place(null, null, null, null);

    /** A sheet of a workbook. */
    public static Place sheet(String title) {
      return new Place(title, null, null, null);
    }

    /** A row, or one cell of it. */
    public static Place row(String sheet, int row, @Nullable String column) {
      return new Place(sheet, row, column, null);
    }

    /** An element of an XML file. */
    public static Place element(String path) {
      return new Place(null, null, null, path);
    }

    @Override
    public String toString() {
      if (element != null) {
        return element;
      }
      String at = sheet == null ? "file" : sheet;
      at += row == null ? "" : ", row " + row;
      return at + (column == null ? "" : ", column " + column);
    }
  }
}
