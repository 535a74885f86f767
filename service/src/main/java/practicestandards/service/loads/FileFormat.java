package practicestandards.service.loads;

import java.io.IOException;
import java.io.InputStream;
import practicestandards.service.imports.FileRefused;

/** One way in which extracts are written; each is turned into lines of JSON as it arrives. */
interface FileFormat {
  /** Whether files of this media type are read; without parameters, in lower case. */
  boolean takes(String mediaType);

  /**
   * Reads a file to its end.
   *
   * @throws FileRefused if it is not what it says
   * @throws IOException if the bytes cannot be fetched
   */
  ReadFile read(String authority, String mediaType, InputStream content, LoadLines into)
      throws IOException;
}
