package practicestandards.service.imports;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was handed in.
 *
 * @param name its name, for the report; blank where there is none
 * @param contentType the media type that its sender claims
 * @param content opens its bytes, once
 */
public record ImportedFile(String name, @Nullable String contentType, Content content) {
  /** Opens the bytes of a file. */
  @FunctionalInterface
  public interface Content {
    InputStream open() throws IOException;
  }
}
