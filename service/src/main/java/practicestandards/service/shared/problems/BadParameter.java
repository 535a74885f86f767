package practicestandards.service.shared.problems;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A query parameter that is not of the contract. */
public class BadParameter extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  public BadParameter(String parameter, String detail) {
    super(HttpStatus.BAD_REQUEST, problem(parameter, detail), null);
  }

  static ProblemDetail problem(String parameter, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail);
    if (!parameter.isEmpty()) {
      problem.setProperty("parameter", parameter);
    }
    return problem;
  }
}
