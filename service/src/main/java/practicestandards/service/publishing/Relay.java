package practicestandards.service.publishing;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import practicestandards.service.shared.problems.Unforeseen;

/**
 * Sends what stands in the outboxes, one node at a time. What Kafka has not acknowledged, or whose
 * acknowledgement could not be noted, is sent again: whoever reads tells it by its source and id.
 */
@Component
@ConditionalOnProperty("spring.kafka.bootstrap-servers")
class Relay {
  private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
  private static final int MOST_AT_ONCE = 500;

  private final List<Outbox> outboxes;
  private final Sender sender;
  private final JdbcClient database;
  private final TransactionTemplate transactions;

  Relay(
      List<Outbox> outboxes, Sender sender, JdbcClient database, TransactionTemplate transactions) {
    this.outboxes = outboxes;
    this.sender = sender;
    this.database = database;
    this.transactions = transactions;
  }

  @Scheduled(fixedDelayString = "${practice-standards.publishing.every}")
  void relay() {
    for (Outbox outbox : outboxes) {
      try {
        boolean more = true;
        while (more) {
          more = Boolean.TRUE.equals(transactions.execute(transaction -> sendNext(outbox)));
        }
      } catch (RuntimeException fault) {
        LOG.warn("Events for {} are not sent yet", outbox.topic(), Unforeseen.of(fault));
        sender.startAfresh();
      }
    }
  }

  /**
   * Sends the next events and notes that they have arrived, in the transaction under way.
   *
   * @return whether there may be more
   */
  private boolean sendNext(Outbox outbox) {
    if (!alone(outbox)) {
      return false;
    }
    List<OutgoingEvent> events = outbox.unsent(MOST_AT_ONCE);
    if (!events.isEmpty()) {
      sender.send(outbox.topic(), events);
      outbox.markSent(events);
    }
    return events.size() == MOST_AT_ONCE;
  }

  /** Whether no other node sends from this outbox until the transaction ends. */
  private boolean alone(Outbox outbox) {
    return database
        .sql("select pg_try_advisory_xact_lock(hashtextextended(?, 0))")
        .param("relay " + outbox.topic())
        .query(Boolean.class)
        .single();
  }
}
