package practicestandards.service.findings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.zip.CRC32;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Tells one set of rules, and of the code that gives their words a meaning, from another. */
@Component
class RulesFingerprint {
  private static final String[] PARTS = {
    "classpath*:rules/**/*.drl",
    "classpath*:rules/**/*.drl.xlsx",
    "classpath*:standards/**/*.yaml",
    "classpath*:practicestandards/rules/**/*.class"
  };

  /** The same for the same files. */
  String of() {
    CRC32 sum = new CRC32();
    try {
      for (String part : PARTS) {
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
