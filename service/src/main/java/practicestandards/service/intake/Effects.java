package practicestandards.service.intake;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.ErrorResponseException;
import practicestandards.service.cases.AcceptedFacts;
import practicestandards.service.cases.CaseChange;
import practicestandards.service.cases.Cases;
import practicestandards.service.intake.CaseEvent.Kept;
import practicestandards.service.intake.CaseEvent.Removed;
import practicestandards.service.shared.database.DatabaseFaults;
import practicestandards.service.shared.input.BodyRefused;
import practicestandards.service.shared.input.InputError;
import practicestandards.service.shared.input.StrictJson;
import practicestandards.service.shared.problems.NotKnown;
import practicestandards.service.shared.problems.Unforeseen;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lets an event have its effect, once: all of it, or nothing and the reason. */
@Component
class Effects {
  private static final Logger LOG = LoggerFactory.getLogger(Effects.class);

  private final EventCheck check;
  private final TakenEvents takenEvents;
  private final Cases cases;
  private final AcceptedFacts facts;
  private final JsonMapper json;
  private final TransactionTemplate savepoint;

  Effects(
      EventCheck check,
      TakenEvents takenEvents,
      Cases cases,
      AcceptedFacts facts,
      JsonMapper json,
      PlatformTransactionManager transactions) {
    this.check = check;
    this.takenEvents = takenEvents;
    this.cases = cases;
    this.facts = facts;
    this.json = json;
    this.savepoint = new TransactionTemplate(transactions);
    this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  /**
   * Takes the event within the transaction under way.
   *
   * @return why it cannot be taken; empty: it is taken, or was before
   * @throws DataAccessException if the database fails: it may be taken later
   */
  List<InputError> attempt(byte[] payload, String key) {
    try {
      JsonNode event = StrictJson.parse(new ByteArrayInputStream(payload));
      List<InputError> errors = check.errors(event, key);
      if (errors.isEmpty()) {
        savepoint.executeWithoutResult(status -> apply(CaseEvent.read(event, json)));
      }
      return errors;
    } catch (BodyRefused refused) {
      return refused.errors();
    } catch (ErrorResponseException refused) {
      return List.of(
          new InputError(
              "/data", Objects.requireNonNullElse(refused.getBody().getDetail(), "is refused")));
    } catch (RuntimeException fault) {
      if (DatabaseFaults.mayPass(fault)) {
        throw fault;
      }
      LOG.error("An event could not be taken", Unforeseen.of(fault));
      return List.of(new InputError("", "could not be taken: the service failed"));
    }
  }

  private void apply(CaseEvent event) {
    if (!takenEvents.add(event)) {
      return;
    }
    if (event.change() instanceof Kept kept) {
      count(cases.keep(event.key(), kept.subjectType(), event.source(), List.of(kept.record())));
    } else if (event.change() instanceof Removed removed) {
      remove(event, removed);
    }
  }

  private void remove(CaseEvent event, Removed removed) {
    count(
        cases
            .remove(event.key(), removed.type(), removed.id(), event.source())
            .orElseThrow(() -> new NotKnown("record", List.of())));
  }

  private void count(CaseChange change) {
    facts.count("kafka", change);
  }
}
