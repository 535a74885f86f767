package practicestandards.service.imports;

/**
 * A file that is not read at all. The message tells a data analyst why, and what to do about it.
 */
public final class FileRefused extends RuntimeException {
  /** Why, and with it the status of the answer. */
  public enum Reason {
    /** Another kind of file than the service reads: 415. */
    UNSUPPORTED(415),
    /** A file that is damaged, cut short, not what it says, or built to do harm: 400. */
    UNREADABLE(400),
    /** Above a limit of size, packed or unpacked: 413. */
    TOO_LARGE(413),
    /** As many files as the service takes at once are being read: 429. */
    BUSY(429);

    private final int status;

    Reason(int status) {
      this.status = status;
    }

    /** The HTTP status that says so. */
    public int status() {
      return status;
    }
  }

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  public FileRefused(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /** Another kind of file than the service reads. */
  public static FileRefused unsupported(String message) {
    return new FileRefused(Reason.UNSUPPORTED, message);
  }

  /** Damaged, cut short, or not what it says. */
  public static FileRefused unreadable(String message) {
    return new FileRefused(Reason.UNREADABLE, message);
  }

  /** Above a limit of size. */
  public static FileRefused tooLarge(String message) {
    return new FileRefused(Reason.TOO_LARGE, message);
  }
}
