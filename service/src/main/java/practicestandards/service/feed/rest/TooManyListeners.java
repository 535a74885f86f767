package practicestandards.service.feed.rest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** As many screens listen as can; one may be free in a while. */
final class TooManyListeners extends ErrorResponseException {
  private static final long serialVersionUID = 1L;
  private static final String SECONDS = "30";

  TooManyListeners() {
    super(HttpStatus.SERVICE_UNAVAILABLE);
    setDetail("As many screens listen as can.");
    getHeaders().set(HttpHeaders.RETRY_AFTER, SECONDS);
  }
}
