package practicestandards.service.shared.input;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A body that is not read to its end, because it is too large or too slow, or not a whole form. */
public class BodyNotTaken extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  private BodyNotTaken(HttpStatus status, String detail) {
    super(status, ProblemDetail.forStatusAndDetail(status, detail), null);
  }

  static BodyNotTaken tooLarge(long limit) {
    return new BodyNotTaken(
        HttpStatus.CONTENT_TOO_LARGE, "The body may have at most " + limit + " bytes.");
  }

  static BodyNotTaken tooSlow() {
    return new BodyNotTaken(HttpStatus.REQUEST_TIMEOUT, "The body did not arrive in time.");
  }

  static BodyNotTaken notOneFile() {
    return new BodyNotTaken(
        HttpStatus.BAD_REQUEST, "The form must have one part, a file of the name file.");
  }
}
