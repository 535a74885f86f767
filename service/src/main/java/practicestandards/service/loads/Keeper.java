package practicestandards.service.loads;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import practicestandards.service.cases.ManyCases;
import practicestandards.service.cases.SentRecord;
import practicestandards.service.cases.Taken;
import practicestandards.service.shared.database.DatabaseFaults;
import practicestandards.service.shared.problems.Unforeseen;

/** Keeps records together, and one by one where a fault of ours in one would hold up the others. */
@Component
class Keeper {
  private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);

  private final ManyCases cases;
  private final TransactionTemplate savepoint;

  Keeper(ManyCases cases, PlatformTransactionManager transactions) {
    this.cases = cases;
    this.savepoint = new TransactionTemplate(transactions);
    this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  /** Within the transaction under way; the fault of a database that fails goes on to the caller. */
  List<Taken> keep(Load load, List<SentRecord> sent) {
    try {
      return Objects.requireNonNull(
          savepoint.execute(status -> cases.keep(load.authority(), load.source(), sent)));
    } catch (RuntimeException fault) {
      if (DatabaseFaults.mayPass(fault)) {
        throw fault;
      }
      if (sent.size() > 1) {
        return oneByOne(load, sent);
      }
      LOG.error("A line of a load could not be taken", Unforeseen.of(fault));
      return List.of(new Taken.Refused("could not be taken: the service failed"));
    }
  }

  private List<Taken> oneByOne(Load load, List<SentRecord> sent) {
    List<Taken> taken = new ArrayList<>();
    sent.forEach(each -> taken.addAll(keep(load, List.of(each))));
    return taken;
  }
}
