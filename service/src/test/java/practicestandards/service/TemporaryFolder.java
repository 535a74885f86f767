package practicestandards.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder for the database of one test run. */
public final class TemporaryFolder {
  private TemporaryFolder() {}

  /** A new one, below the folder of this build. */
  public static Path make() {
    try {
      return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "database");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
