package practicestandards.faults;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import practicestandards.service.TemporaryFolder;
import practicestandards.service.kafka.Broker;

/** A node on a database and a broker, with the ledger of what its case system sends. */
final class Deployment implements AutoCloseable {
  private static final Duration LONGEST_BACKLOG = Duration.ofMinutes(2);

  final Broker broker = Broker.running();
  final Database database;
  final FaultProxy toDatabase;
  final Node node;
  final FaultProxy toService;
  final Ledger ledger = new Ledger();
  final CaseSystem caseSystem;

  private Deployment(Path disk, List<Fault> faults) {
    broker.startAfresh();
    database = new Database(disk);
    toDatabase = new FaultProxy(database.address());
    node = new Node(settings());
    toService = new FaultProxy(node.root().getAuthority());
    caseSystem = new CaseSystem(ledger, URI.create("http://" + toService.address()));
    node.startWith(faults);
    node.awaitReady();
    caseSystem.register();
  }

  /** Everything runs, and the case system is registered. */
  static Deployment running() {
    return with(List.of());
  }

  /** The same, with faults in the service. */
  static Deployment with(List<Fault> faults) {
    return new Deployment(TemporaryFolder.make(), faults);
  }

  /** The same, with the database's files in a folder. */
  static Deployment on(Path disk) {
    return new Deployment(disk, List.of());
  }

  /** What a second node is started with. */
  List<String> settings() {
    return List.of(
        "--spring.datasource.url=jdbc:postgresql://" + toDatabase.address() + "/postgres",
        "--spring.datasource.username=postgres",
        "--spring.datasource.password=",
        "--spring.kafka.bootstrap-servers=" + broker.address(),
        "--spring.kafka.consumer.properties.session.timeout.ms=6000",
        "--practice-standards.publishing.every=100ms");
  }

  /** Waits until so many sendings were acknowledged, or there are no more. */
  void awaitAcknowledged(int count) {
    await()
        .atMost(LONGEST_BACKLOG)
        .until(() -> ledger.acknowledged() >= count || caseSystem.isDone());
  }

  /** Waits until everything that was sent was read, and everything that changed was told. */
  void awaitWorkedOff() {
    await().atMost(LONGEST_BACKLOG).until(() -> lag() == 0 && unsent() == 0);
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
    return violations;
  }

  @Override
  public void close() {
    caseSystem.close();
    node.close();
    toService.close();
    toDatabase.close();
    database.kill();
  }

  /** How many changes were written. */
  long changes() {
    return count("select count(*) from finding_change");
  }

  /** How many visits to children in need are overdue. */
  long overdue() {
    return count(
        "select count(*) from finding where standard = 'SOL-VIS-CIN-02' and status = 'OVERDUE'");
  }

  /** How many cases are to be judged by then. */
  long dueBefore(String then) {
    return count(
        "select count(*) from kept_case where next_change_at < now() + interval '" + then + "'");
  }

  private List<String> caseRefs() {
    return ledger.operations().stream().map(Operation::caseRef).distinct().toList();
  }

  private long unsent() {
    return count("select count(*) from finding_change where sent_at is null");
  }

  private long count(String query) {
    return database.ask().sql(query).query(Long.class).single();
  }

  private long lag() {
    try (Admin admin = broker.admin()) {
      Map<TopicPartition, OffsetAndMetadata> read =
          admin
              .listConsumerGroupOffsets("practice-standards")
              .partitionsToOffsetAndMetadata()
              .get();
      List<TopicPartition> partitions =
          List.of(new TopicPartition("case-records", 0), new TopicPartition("case-records", 1));
      long lag = 0;
      for (TopicPartition partition : partitions) {
        long end =
            admin
                .listOffsets(Map.of(partition, OffsetSpec.latest()))
                .partitionResult(partition)
                .get()
                .offset();
        lag += end - (read.containsKey(partition) ? read.get(partition).offset() : 0);
      }
      return lag;
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("The broker does not say how far was read", e);
    }
  }
}
