package practicestandards.service.cases;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import practicestandards.rules.findings.SubjectType;

/** The case is about another kind of subject than the records say. */
public final class OtherSubject extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  OtherSubject(SubjectType opened) {
    super(HttpStatus.CONFLICT);
    setDetail("The case was opened with the subject type " + opened + ".");
  }
}
