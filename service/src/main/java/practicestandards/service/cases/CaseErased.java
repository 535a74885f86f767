package practicestandards.service.cases;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The case was erased: nothing of it is kept, and nothing is taken for it. */
public final class CaseErased extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  CaseErased() {
    super(HttpStatus.GONE);
    setDetail("The case was erased. Nothing is kept for it.");
  }
}
