package practicestandards.service.findings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.zip.CRC32;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Tells some files of a build from those of another. */
final class Fingerprint {
  private Fingerprint() {}

  /**
   * The same for the same files.
   *
   * @param parts patterns of places on the classpath
   */
  static String of(String... parts) {
    CRC32 sum = new CRC32();
    try {
      for (String part : parts) {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources(part);
        Arrays.sort(files, Comparator.comparing(file -> String.valueOf(file.getFilename())));
        for (Resource file : files) {
          try (InputStream content = file.getInputStream()) {
            sum.update(content.readAllBytes());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Long.toHexString(sum.getValue());
  }
}
