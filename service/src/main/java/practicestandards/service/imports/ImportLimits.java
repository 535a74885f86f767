package practicestandards.service.imports;

import java.time.Duration;

/**
 * The bounds within which a file is read. Each protects memory or time; none is near what a council
 * needs.
 *
 * @param fileBytes largest file
 * @param workbookBytes largest workbook, packed
 * @param unpackedBytes largest workbook, unpacked
 * @param parts most parts of a workbook
 * @param rows most rows of a sheet that hold anything
 * @param children most children
 * @param recordsOfChild most records of one child
 * @param longest longest time for reading one file
 */
public record ImportLimits(
    long fileBytes,
    long workbookBytes,
    long unpackedBytes,
    int parts,
    int rows,
    int children,
    int recordsOfChild,
    Duration longest) {
  private static final long MIB = 1024L * 1024L;

  /** What the service uses. */
  public static final ImportLimits STANDARD =
      new ImportLimits(
          128 * MIB, 16 * MIB, 256 * MIB, 200, 200_000, 100_000, 5_000, Duration.ofMinutes(2));
}
