package practicestandards.service.shared.problems;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** A fault that passes when the database is back is answered as one. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseAway {
  private static final Logger LOG = LoggerFactory.getLogger(DatabaseAway.class);

  @ExceptionHandler({
    CannotCreateTransactionException.class,
    DataAccessResourceFailureException.class,
    TransactionSystemException.class,
    TransientDataAccessException.class
  })
  ResponseEntity<@Nullable ProblemDetail> databaseAway(Exception fault) {
    LOG.warn("The database does not answer", Unforeseen.of(fault));
    ComeBackLater later = ComeBackLater.withoutDatabase();
    return ResponseEntity.status(later.getStatusCode())
        .headers(later.getHeaders())
        .body(later.getBody());
  }
}
