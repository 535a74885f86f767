package practicestandards.service.shared.problems;

/**
 * A fault as it may be logged: what it was and where, without its message, which may hold a record.
 */
public final class Unforeseen extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private Unforeseen(Throwable fault) {
    super(fault.getClass().getName(), fault.getCause() == null ? null : of(fault.getCause()));
    setStackTrace(fault.getStackTrace());
  }

  public static Unforeseen of(Throwable fault) {
    return new Unforeseen(fault);
  }
}
