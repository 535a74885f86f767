package practicestandards.service.imports;

import java.io.IOException;
import java.io.InputStream;
import practicestandards.service.imports.ssd.SsdReader;

/** The door to tables of the Standard Safeguarding Dataset, as CSV with their headings. */
public final class SafeguardingTables {
  private SafeguardingTables() {}

  /**
   * Reads a table to its end; which one it is, is found from its headings.
   *
   * @throws FileRefused if it is none that is read, or not a CSV
   * @throws IOException if the bytes cannot be fetched
   */
  public static ReadTable read(InputStream content, TableRows into) throws IOException {
    return SsdReader.read(content, into);
  }
}
