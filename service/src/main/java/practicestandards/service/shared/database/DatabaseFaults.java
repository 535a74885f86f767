package practicestandards.service.shared.database;

import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.TransactionException;

/** Tells a database that fails from a fault in what was to be done. */
public final class DatabaseFaults {
  private DatabaseFaults() {}

  /** Whether the same may be done later. */
  public static boolean mayPass(RuntimeException fault) {
    return fault instanceof TransactionException
        || fault instanceof DataAccessException
            && !(fault instanceof DataIntegrityViolationException);
  }
}
