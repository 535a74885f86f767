package practicestandards.service.shared.problems;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The service cannot take the request now: 503, and {@code Retry-After} in seconds. */
public final class ComeBackLater extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  private ComeBackLater(int seconds, String detail) {
    super(HttpStatus.SERVICE_UNAVAILABLE);
    getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
    getBody().setDetail(detail);
  }

  /** As many requests are being worked on as can be. */
  public static ComeBackLater busy() {
    return new ComeBackLater(1, "The service is busy. Nothing was kept: send it again.");
  }

  static ComeBackLater withoutDatabase() {
    return new ComeBackLater(
        5, "The database does not answer. It is not known to be kept: send it again.");
  }
}
