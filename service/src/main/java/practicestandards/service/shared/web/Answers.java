package practicestandards.service.shared.web;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers in JSON, whatever else a client would also take. */
public final class Answers {
  private Answers() {}

  /** Status 200 and the body. */
  public static <T> ResponseEntity<T> ok(T body) {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(body);
  }
}
