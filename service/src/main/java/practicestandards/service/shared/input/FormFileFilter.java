package practicestandards.service.shared.input;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Makes a form with one file the same as the file itself, so that it is read in one way only. The
 * file streams through: it is neither held in memory nor put on disk.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class FormFileFilter extends OncePerRequestFilter {
  private final HandlerExceptionResolver problems;

  FormFileFilter(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String type = request.getContentType();
    return type == null
        || !type.toLowerCase(Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)
        || !request.getRequestURI().endsWith("/files");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    FormFile file;
    try {
      file = firstPartOf(request);
    } catch (BodyNotTaken refused) {
      problems.resolveException(request, response, null, refused);
      return;
    }
    chain.doFilter(new FileRequest(request, file), response);
  }

  private static FormFile firstPartOf(HttpServletRequest request) {
    try {
      FileItemIterator parts = new FileUpload().getItemIterator(new ServletRequestContext(request));
      if (parts.hasNext()) {
        FileItemStream part = parts.next();
        if ("file".equals(part.getFieldName())) {
          return new FormFile(part.openStream(), parts);
        }
      }
    } catch (IOException notAForm) {
      throw BodyNotTaken.notOneFile();
    }
    throw BodyNotTaken.notOneFile();
  }
}
