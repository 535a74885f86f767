package practicestandards.service.shared.problems;

import java.util.Collection;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** An authority or clause that there is not; the answer lists those that there are. */
public class NotKnown extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  public NotKnown(String what, Collection<String> known) {
    super(HttpStatus.NOT_FOUND, problem(what, known), null);
  }

  private static ProblemDetail problem(String what, Collection<String> known) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, "There is no such " + what + ".");
    problem.setProperty("known", known.stream().sorted().toList());
    return problem;
  }
}
