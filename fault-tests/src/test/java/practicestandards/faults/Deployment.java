package practicestandards.faults;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import practicestandards.service.TemporaryFolder;
import practicestandards.service.kafka.Broker;

/**
 * A node on a database and a broker, with the ledger of what its case system sends and a receiver
 * of its webhooks.
 */
final class Deployment implements AutoCloseable {
  private static final Duration LONGEST_BACKLOG = Duration.ofMinutes(2);
  private static final String GROUP = "practice-standards";
  private static final String RECORDS = "case-records";

  final Broker broker = Broker.running();
  final Database database;
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
  void startPutBack() {
    database.ask().sql("update webhook set taken_until = null").update();
    node.start("--practice-standards.database.put-back=first");
  }

  /** Has the topic of records read from its start again; no node runs. */
  void readFromTheStart() {
    try (Admin admin = broker.admin()) {
      admin
          .alterConsumerGroupOffsets(
              GROUP,
              partitions(admin).stream()
                  .collect(Collectors.toMap(each -> each, each -> new OffsetAndMetadata(0))))
          .all()
          .get(60, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException("The broker does not put the readers back", e);
    }
  }

  /** Waits until so many sendings were acknowledged, or there are no more. */
  void awaitAcknowledged(int count) {
    await()
        .atMost(LONGEST_BACKLOG)
        .until(() -> ledger.acknowledged() >= count || caseSystem.isDone());
  }

  /** Waits until everything that was sent was read, and everything that changed was told. */
  void awaitWorkedOff() {
    await().atMost(LONGEST_BACKLOG).until(() -> lag() == 0 && unsent() == 0 && notTaken() == 0);
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

  /** How many cases wait to be judged by other rules. */
  long toJudge() {
    return count("select count(*) from kept_case where to_judge_since is not null");
  }

  /** Whether the database has such a table. */
  boolean has(String table) {
    return count("select count(*) from pg_tables where tablename = '" + table + "'") == 1;
  }

  /** The cases of which a record was taken from the topic before an earlier one. */
  List<String> overtaken() {
    return database
        .ask()
        .sql(
            """
            with taken as (
              select taken_at, substring(id from '^(.*)-') as case_ref,
                substring(id from '[0-9]+$')::int as step
              from taken_event)
            select distinct case_ref
            from taken later join taken earlier using (case_ref)
            where later.step > earlier.step and later.taken_at < earlier.taken_at
            """)
        .query(String.class)
        .list();
  }

  /** Every case of which something was sent. */
  List<String> caseRefs() {
    return ledger.operations().stream().map(Operation::caseRef).distinct().toList();
  }

  /** How many changes wait for the broker. */
  long unsent() {
    return count("select count(*) from finding_change where sent_at is null");
  }

  private long notTaken() {
    return count("select count(*) from webhook_delivery where state <> 'DELIVERED'");
  }

  private long count(String query) {
    return database.ask().sql(query).query(Long.class).single();
  }

  private long lag() {
    try (Admin admin = broker.admin()) {
      Map<TopicPartition, OffsetAndMetadata> read =
          admin.listConsumerGroupOffsets(GROUP).partitionsToOffsetAndMetadata().get();
      long lag = 0;
      for (TopicPartition partition : partitions(admin)) {
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

  private static List<TopicPartition> partitions(Admin admin)
      throws InterruptedException, ExecutionException {
    return admin
        .describeTopics(List.of(RECORDS))
        .allTopicNames()
        .get()
        .get(RECORDS)
        .partitions()
        .stream()
        .map(each -> new TopicPartition(RECORDS, each.partition()))
        .toList();
  }
}
