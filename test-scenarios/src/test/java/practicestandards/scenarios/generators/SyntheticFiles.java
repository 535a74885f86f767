package practicestandards.scenarios.generators;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the synthetic files that docs/explained explains. */
public final class SyntheticFiles {
  /** The seed of the files in docs/explained. */
  static final long SEED = 20260331;

  /** Where they are, from the module's folder. */
  static final Path FOLDER = Path.of("..", "docs", "explained");

  static final String CENSUS = "synthetic-census.xml";
  static final String ANNEX_A = "synthetic-annex-a.xlsx";

  private SyntheticFiles() {}

  /**
   * Writes both files.
   *
   * @param arguments the folder, and a seed if another than the usual one
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = arguments.length > 0 ? Path.of(arguments[0]) : FOLDER;
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : SEED;
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(CENSUS), SyntheticCensus.xml(seed));
    Files.write(folder.resolve(ANNEX_A), SyntheticAnnexA.workbook(seed));
  }
}
