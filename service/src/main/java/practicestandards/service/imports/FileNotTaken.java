package practicestandards.service.imports;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Answers a refused file with the status and the words of its reason. */
public final class FileNotTaken extends ErrorResponseException {
  private static final long serialVersionUID = 1L;
  private static final String A_MINUTE = "60";

  public FileNotTaken(FileRefused refused) {
    super(
        status(refused),
        ProblemDetail.forStatusAndDetail(status(refused), words(refused)),
        refused);
    if (refused.reason() == FileRefused.Reason.BUSY) {
      getHeaders().set(HttpHeaders.RETRY_AFTER, A_MINUTE);
    }
  }

  private static HttpStatusCode status(FileRefused refused) {
    return HttpStatusCode.valueOf(refused.reason().status());
  }

  private static String words(FileRefused refused) {
    String words = refused.getMessage();
    return words == null ? "The file is not read." : words;
  }
}
