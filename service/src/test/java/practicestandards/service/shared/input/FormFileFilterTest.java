package practicestandards.service.shared.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** A form with one file is read as the file. */
class FormFileFilterTest {
  private static final String PART =
      "--B\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"a name.xml\"\r\n"
          + "Content-Type: text/xml\r\n\r\n%s\r\n";

  private final HandlerExceptionResolver problems = mock();
  private final FormFileFilter filter = new FormFileFilter(problems);

  @Test
  void theFileIsTheBody() throws Exception {
    assertThat(read(PART.formatted("file", "<a>\r\n</a>") + "--B--\r\n"))
        .isEqualTo("application/octet-stream <a>\r\n</a>");
  }

  @Test
  void anEmptyFileIsAnEmptyBody() throws Exception {
    assertThat(read(PART.formatted("file", "") + "--B--\r\n"))
        .isEqualTo("application/octet-stream ");
  }

  @Test
  void anotherPartIsRefused() throws Exception {
    read(PART.formatted("name", "x") + "--B--\r\n");
    verify(problems).resolveException(any(), any(), isNull(), any(BodyNotTaken.class));
  }

  @Test
  void aSecondPartIsRefusedWhenTheFirstIsRead() throws Exception {
    String two = PART.formatted("file", "x") + PART.formatted("file", "y") + "--B--\r\n";
    assertThat(read(two)).isEqualTo("BodyNotTaken");
  }

  @Test
  void noFormIsRefused() throws Exception {
    read("nothing");
    verify(problems).resolveException(any(), any(), isNull(), any(BodyNotTaken.class));
  }

  private String read(String form) throws ServletException, IOException {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/v1/x/files");
    request.setContentType("multipart/form-data; boundary=B");
    request.setContent(form.getBytes(StandardCharsets.UTF_8));
    AtomicReference<String> seen = new AtomicReference<>("");
    filter.doFilter(
        request,
        new MockHttpServletResponse(),
        (wrapped, response) -> {
          try {
            byte[] body = wrapped.getInputStream().readAllBytes();
            seen.set(wrapped.getContentType() + " " + new String(body, StandardCharsets.UTF_8));
          } catch (BodyNotTaken refused) {
            seen.set("BodyNotTaken");
          }
        });
    return seen.get();
  }
}
