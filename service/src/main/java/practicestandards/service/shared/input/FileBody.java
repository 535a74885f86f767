package practicestandards.service.shared.input;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;

/** The body of a request, not read yet, with the media type that its sender claims. */
public final class FileBody extends InputStreamResource {
  private final @Nullable String contentType;

  FileBody(InputStream body, @Nullable String contentType) {
    super(body);
    this.contentType = contentType;
  }

  /** As the sender claims it. */
  public @Nullable String contentType() {
    return contentType;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
