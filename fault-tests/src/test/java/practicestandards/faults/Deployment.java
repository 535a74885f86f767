package practicestandards.faults;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import practicestandards.service.kafka.Broker;

/** A node on a database and a broker, with the ledger of what its case system sends. */
final class Deployment implements AutoCloseable {
  private static final Duration LONGEST_BACKLOG = Duration.ofMinutes(2);

  final Database database = new Database();
  final Broker broker = Broker.running();
  final Node node;
  final Ledger ledger = new Ledger();
  final CaseSystem caseSystem;

  /** With a node that reaches the database and the broker at these addresses. */
  private Deployment(List<String> further) {
    broker.startAfresh();
    node = new Node(Stream.concat(settings().stream(), further.stream()).toList());
    caseSystem = new CaseSystem(ledger, node.root());
  }

  /** Everything runs, and the case system is registered. */
  static Deployment running(String... further) {
    Deployment deployment = new Deployment(List.of(further));
    deployment.node.start();
    deployment.caseSystem.register();
    return deployment;
  }

  /** The same, with faults in the service. */
  static Deployment with(List<Fault> faults) {
    Deployment deployment = new Deployment(List.of());
    deployment.node.startWith(faults);
    deployment.node.awaitReady();
    deployment.caseSystem.register();
    return deployment;
  }

  /** What a second node is started with. */
  List<String> settings() {
    return List.of(
        "--spring.datasource.url=jdbc:postgresql://" + database.address() + "/postgres",
        "--spring.datasource.username=postgres",
        "--spring.datasource.password=",
        "--spring.kafka.bootstrap-servers=" + broker.address(),
        "--spring.kafka.consumer.properties.session.timeout.ms=6000",
        "--practice-standards.publishing.every=100ms");
  }

  /** Waits until so many sendings were acknowledged. */
  void awaitAcknowledged(int count) {
    await().atMost(LONGEST_BACKLOG).until(() -> ledger.acknowledged() >= count);
  }

  /** Waits until everything that was sent was read, and everything that changed was told. */
  void awaitWorkedOff() {
    await().atMost(LONGEST_BACKLOG).until(() -> lag() == 0 && unsent() == 0);
  }

  /** What does not hold. */
  List<Violation> check() {
    List<Violation> violations = new ArrayList<>();
    violations.addAll(StoredRecords.check(ledger, database.ask()));
    violations.addAll(new KeptFindings(database.ask(), node.root()).check(caseRefs()));
    violations.addAll(ToldChanges.check(database.ask()));
    violations.addAll(TakenRecords.check(ledger, database.ask()));
    return violations;
  }

  @Override
  public void close() {
    caseSystem.close();
    node.kill();
    database.stop();
  }

  private List<String> caseRefs() {
    return ledger.operations().stream().map(Operation::caseRef).distinct().toList();
  }

  private long unsent() {
    return database
        .ask()
        .sql("select count(*) from finding_change where sent_at is null")
        .query(Long.class)
        .single();
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
