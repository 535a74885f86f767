package practicestandards.service.shared.input;

import java.util.List;

/** A body that is not JSON, or not of the contract; it names every error and no content. */
public class BodyRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<InputError> errors;

  public BodyRefused(List<InputError> errors) {
    super(errors.size() + " errors");
    this.errors = List.copyOf(errors);
  }

  /** The errors, in the order of the body. */
  public List<InputError> errors() {
    return errors;
  }
}
