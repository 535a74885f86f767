package practicestandards.service.shared.input;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** A request whose body is the file of a form. */
final class FileRequest extends HttpServletRequestWrapper {
  private final FormFile file;

  FileRequest(HttpServletRequest request, FormFile file) {
    super(request);
    this.file = file;
  }

  @Override
  public String getContentType() {
    return MediaType.APPLICATION_OCTET_STREAM_VALUE;
  }

  @Override
  public String getHeader(String name) {
    return isContentType(name) ? getContentType() : super.getHeader(name);
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    return isContentType(name)
        ? Collections.enumeration(List.of(getContentType()))
        : super.getHeaders(name);
  }

  @Override
  public int getContentLength() {
    return -1;
  }

  @Override
  public long getContentLengthLong() {
    return -1;
  }

  @Override
  public ServletInputStream getInputStream() {
    return file;
  }

  private static boolean isContentType(String header) {
    return HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(header);
  }
}
