package practicestandards.service.shared.problems;

import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Answers as a problem what the server itself refuses, such as a path that is not one. */
public class ProblemReportValve extends ErrorReportValve {
  @Override
  protected void report(Request request, Response response, @Nullable Throwable fault) {
    int code = response.getStatus();
    if (code < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    HttpStatus status = HttpStatus.resolve(code);
    response.setContentType("application/problem+json");
    try (Writer writer = response.getReporter()) {
      if (writer != null) {
        writer.write(
            "{\"title\":\"%s\",\"status\":%d}"
                .formatted(status == null ? "Error" : status.getReasonPhrase(), code));
      }
    } catch (IOException | IllegalStateException gone) {
      container.getLogger().debug("Nobody is left to be told", gone);
    }
  }
}
