package practicestandards.rules.tables;

/**
 * Something wrong with a workbook, in words for whoever edited it.
 *
 * @param file the workbook
 * @param cell sheet and cell, {@code Deadlines!E5}; empty where it is about the whole file
 * @param problem what is wrong, a whole sentence
 * @param remedy what to do, a whole sentence
 */
public record Fault(String file, String cell, String problem, String remedy) {
  @Override
  public String toString() {
    return file + (cell.isEmpty() ? "" : ", " + cell) + ": " + problem + " " + remedy;
  }
}
