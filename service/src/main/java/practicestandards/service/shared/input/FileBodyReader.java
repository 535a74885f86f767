package practicestandards.service.shared.input;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.stereotype.Component;

/** Hands a file on as it arrives; the usual reader would hold all of it first. */
@Component
class FileBodyReader implements HttpMessageConverter<Resource> {
  @Override
  public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
    return type == Resource.class;
  }

  @Override
  public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
    return false;
  }

  @Override
  public List<MediaType> getSupportedMediaTypes() {
    return List.of(MediaType.ALL);
  }

  @Override
  public Resource read(Class<? extends Resource> type, HttpInputMessage message)
      throws IOException {
    MediaType contentType = message.getHeaders().getContentType();
    return new FileBody(message.getBody(), contentType == null ? null : contentType.toString());
  }

  @Override
  public void write(Resource resource, @Nullable MediaType contentType, HttpOutputMessage message) {
    throw new HttpMessageNotWritableException("Files are only read");
  }
}
