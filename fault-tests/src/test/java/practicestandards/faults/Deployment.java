package practicestandards.faults;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import practicestandards.service.TemporaryFolder;
import practicestandards.service.kafka.Broker;

/**
 * A node on a database and a broker, with the ledger of what its case system sends and a receiver
 * of its webhooks.
 */
final class Deployment implements AutoCloseable {
  private static final Duration LONGEST_BACKLOG = Duration.ofMinutes(2);

  final Broker broker = Broker.running();
  final Readers readers = new Readers(broker);
  final Database database;
  final Tables tables;
  final FaultProxy toDatabase;
  final FaultProxy toBroker;
  final Node node;
  final FaultProxy toService;
  final Ledger ledger = new Ledger();
  final CaseSystem caseSystem;
  final WebhookReceiver receiver = new WebhookReceiver();

  private Deployment(Path disk) {
    broker.startAfresh();
    database = new Database(disk);
    tables = new Tables(database.ask());
    toDatabase = new FaultProxy(database.address());
    toBroker = FaultProxy.at(broker.front(), broker.behind());
    node = new Node(settings());
    toService = new FaultProxy(node.root().getAuthority());
    caseSystem = new CaseSystem(ledger, serviceRoot());
  }

  /** Everything runs; the case system and the receiver of webhooks are registered. */
  static Deployment running() {
    return with(List.of());
  }

  /** The same, with faults in the service. */
  static Deployment with(List<Fault> faults) {
    return new Deployment(TemporaryFolder.make()).begun(faults, true);
  }

  /** The same, with the database's files in a folder. */
  static Deployment on(Path disk) {
    return new Deployment(disk).begun(List.of(), true);
  }

  /** The same, but nobody is told by webhooks. */
  static Deployment withoutReceiver() {
    return new Deployment(TemporaryFolder.make()).begun(List.of(), false);
  }

  /** The node was never started, and its database is empty. */
  static Deployment beforeTheFirstStart() {
    return new Deployment(TemporaryFolder.make());
  }

  /** Starts the node and has everything registered. */
  void begin() {
    begun(List.of(), true);
  }

  private Deployment begun(List<Fault> faults, boolean told) {
    try {
      node.startWith(faults);
      node.awaitReady();
      caseSystem.register();
      if (told) {
        receiver.register(node.root());
      }
      return this;
    } catch (RuntimeException fault) {
      close();
      throw fault;
    }
  }

  /** Where the case system finds the service: through the proxy. */
  URI serviceRoot() {
    return URI.create("http://" + toService.address());
  }

  /** What a second node is started with. */
  List<String> settings() {
    return List.of(
        "--spring.datasource.url=jdbc:postgresql://" + toDatabase.address() + "/postgres",
        "--spring.datasource.username=postgres",
        "--spring.datasource.password=",
        "--spring.kafka.bootstrap-servers=" + toBroker.address(),
        "--spring.kafka.consumer.properties.session.timeout.ms=6000",
        "--spring.kafka.consumer.properties.metadata.max.age.ms=1000",
        "--practice-standards.publishing.every=100ms",
        "--practice-standards.webhooks.every=100ms",
        "--practice-standards.webhooks.internal-hosts=localhost");
  }

  /**
   * Starts the node again after its death. The receiver that it held is free at once: that another
   * node waits a minute for it is tried where nodes come and go.
   */
  void startAgain() {
    database.ask().sql("update webhook set taken_until = null").update();
    node.start();
  }

  /** Starts the node after the database was put back to a copy. */
  void startPutBack(String name) {
    database.ask().sql("update webhook set taken_until = null").update();
    node.start("--practice-standards.database.put-back=" + name);
  }

  /** Waits until so many sendings were acknowledged, or there are no more. */
  void awaitAcknowledged(int count) {
    await()
        .atMost(LONGEST_BACKLOG)
        .until(() -> ledger.acknowledged() >= count || caseSystem.isDone());
  }

  /** Waits until everything that was sent was read, and everything that changed was told. */
  void awaitWorkedOff() {
    await()
        .atMost(LONGEST_BACKLOG)
        .until(() -> readers.lag() == 0 && tables.unsent() == 0 && tables.notTaken() == 0);
  }

  /** What does not hold. */
  List<Violation> check() {
    List<Violation> violations = new ArrayList<>(checkAllButFindings());
    violations.addAll(new KeptFindings(database.ask(), node.root()).check(caseRefs()));
    return violations;
  }

  /** The same where the node's clock is not this machine's. */
  List<Violation> checkAllButFindings() {
    List<Violation> violations = new ArrayList<>();
    violations.addAll(StoredRecords.check(ledger, database.ask()));
    violations.addAll(ToldChanges.check(database.ask()));
    violations.addAll(TakenRecords.check(ledger, database.ask()));
    violations.addAll(ReceivedMessages.check(receiver, database.ask()));
    return violations;
  }

  @Override
  public void close() {
    caseSystem.close();
    node.close();
    toService.close();
    toBroker.close();
    toDatabase.close();
    database.kill();
    receiver.close();
  }

  /** Every case of which something was sent. */
  List<String> caseRefs() {
    return ledger.operations().stream().map(Operation::caseRef).distinct().toList();
  }
}
