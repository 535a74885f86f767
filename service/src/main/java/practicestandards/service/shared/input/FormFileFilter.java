package practicestandards.service.shared.input;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Makes a form with one file the same as the file itself, so that it is read in one way only. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class FormFileFilter extends OncePerRequestFilter {
  private final BodyLimits limits;
  private final HandlerExceptionResolver problems;

  FormFileFilter(
      BodyLimits limits, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
    this.limits = limits;
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String type = request.getContentType();
    return type == null
        || !type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")
        || !request.getRequestURI().endsWith("/files");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    InputStream file;
    try {
      file = fileOf(request);
    } catch (BodyNotTaken refused) {
      problems.resolveException(request, response, null, refused);
      return;
    }
    try (file) {
      chain.doFilter(new FileRequest(request, file), response);
    }
  }

  private InputStream fileOf(HttpServletRequest request) {
    try {
      Collection<Part> parts = request.getParts();
      Part file = parts.size() == 1 ? parts.iterator().next() : null;
      if (file != null && "file".equals(file.getName())) {
        return file.getInputStream();
      }
    } catch (InvalidParameterException refused) {
      throw refused.getErrorCode() == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
          ? BodyNotTaken.tooLarge(limits.file().toBytes())
          : BodyNotTaken.notOneFile();
    } catch (ServletException | IOException | RuntimeException notAForm) {
      throw BodyNotTaken.notOneFile();
    }
    throw BodyNotTaken.notOneFile();
  }

  private static final class FileRequest extends HttpServletRequestWrapper {
    private final InputStream file;

    FileRequest(HttpServletRequest request, InputStream file) {
      super(request);
      this.file = file;
    }

    @Override
    public String getContentType() {
      return MediaType.APPLICATION_OCTET_STREAM_VALUE;
    }

    @Override
    public String getHeader(String name) {
      return HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(name)
          ? getContentType()
          : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
      return HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(name)
          ? Collections.enumeration(List.of(getContentType()))
          : super.getHeaders(name);
    }

    @Override
    public ServletInputStream getInputStream() {
      return new FileBody(file);
    }
  }

  private static final class FileBody extends ServletInputStream {
    private final InputStream file;

    FileBody(InputStream file) {
      this.file = file;
    }

    @Override
    public int read() throws IOException {
      return file.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      return file.read(buffer, offset, length);
    }

    @Override
    public boolean isFinished() {
      return false;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new IllegalStateException("Read by blocking only");
    }
  }
}
