package practicestandards.service.loads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import practicestandards.service.MovableClock;
import practicestandards.service.PracticeStandardsApplication;
import practicestandards.service.TemporaryFolder;

/** A service that stops half-way goes on after its restart; each line has its effect once. */
class InterruptedLoadTest {
  private static final int CASES = 50;
  private static final int LINES = 2_500;
  private static final String NEVER = "--practice-standards.loads.every=1d";

  @Test
  void whatIsLeftIsTakenByTheNextService() {
    MovableClock.set(Instant.parse("2026-03-30T08:00:00Z"));
    Path folder = TemporaryFolder.make();
    long id;
    try (ConfigurableApplicationContext first = service(folder, NEVER)) {
      id = receive(first);
      LoadWork work = first.getBean(LoadWork.class);
      assertThat(work.takeNext()).isTrue();
      dieBeforeCommitting(first, work);
      assertThat(find(first, id).tally()).isEqualTo(new Tally(1_000, 0, 0, 0, 0));
    }

    try (ConfigurableApplicationContext second =
        service(folder, "--practice-standards.loads.every=50ms")) {
      await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> find(second, id).state() == LoadState.ENDED);

      assertThat(find(second, id).tally()).isEqualTo(new Tally(LINES, 0, 0, 0, 0));
      assertThat(find(second, id).cases()).isEqualTo(new Load.NamedCases(CASES, CASES, CASES));
      assertThat(count(second, "record_version")).isEqualTo(LINES);
      assertThat(count(second, "load_part")).isZero();
    }
  }

  @Test
  void oneThatIsStoppedKeepsWhatWasTakenAndTakesNoMore() {
    MovableClock.set(Instant.parse("2026-03-30T08:00:00Z"));
    try (ConfigurableApplicationContext service = service(TemporaryFolder.make(), NEVER)) {
      long id = receive(service);
      LoadWork work = service.getBean(LoadWork.class);
      work.takeNext();

      Load stopped = service.getBean(Loads.class).stop("solihull", id).orElseThrow();

      assertThat(stopped.state()).isEqualTo(LoadState.STOPPED);
      assertThat(work.takeNext()).isFalse();
      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> find(service, id).cases().judged() == CASES);
      assertThat(count(service, "record_version")).isEqualTo(1_000);
    }
  }

  /** Two services want the same load: one works on it, and the other has nothing to do. */
  @Test
  void aLoadIsWorkedOnByOneAtATimeAndTheNextOfItsSourceWaits() {
    MovableClock.set(Instant.parse("2026-03-30T08:00:00Z"));
    try (ConfigurableApplicationContext service = service(TemporaryFolder.make(), NEVER)) {
      receive(service);
      receive(service);
      LoadProgress loads = service.getBean(LoadProgress.class);
      TransactionTemplate transaction = service.getBean(TransactionTemplate.class);

      List<Boolean> found =
          transaction.execute(
              status -> {
                boolean mine = loads.lockNext().isPresent();
                boolean others = CompletableFuture.supplyAsync(() -> lockNext(service)).join();
                return List.of(mine, others);
              });

      assertThat(found).containsExactly(true, false);
    }
  }

  private static boolean lockNext(ConfigurableApplicationContext service) {
    return Boolean.TRUE.equals(
        service
            .getBean(TransactionTemplate.class)
            .execute(status -> service.getBean(LoadProgress.class).lockNext().isPresent()));
  }

  /** The part is worked off, and the node dies before it is committed. */
  private static void dieBeforeCommitting(ConfigurableApplicationContext service, LoadWork work) {
    service
        .getBean(TransactionTemplate.class)
        .executeWithoutResult(
            status -> {
              work.takeNext();
              status.setRollbackOnly();
            });
  }

  private static ConfigurableApplicationContext service(Path folder, String everyLoad) {
    return new SpringApplicationBuilder(PracticeStandardsApplication.class, MovableClock.class)
        .run(
            "--server.port=0",
            "--practice-standards.database.folder=" + folder,
            "--practice-standards.clock.every=50ms",
            everyLoad);
  }

  private static long receive(ConfigurableApplicationContext service) {
    String file =
        IntStream.range(0, LINES)
            .mapToObj(
                line ->
                    "{\"caseRef\": \"C-%d\", \"record\": {\"type\": \"visit\", \"id\": \"v%d\", \"at\": \"2026-03-27\"}}"
                        .formatted(line % CASES, line))
            .collect(Collectors.joining("\n"));
    return service
        .getBean(Loads.class)
        .receive(
            "solihull",
            "extract",
            "application/x-ndjson",
            new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))
        .id();
  }

  private static Load find(ConfigurableApplicationContext service, long id) {
    return service.getBean(Loads.class).find("solihull", id).orElseThrow();
  }

  private static long count(ConfigurableApplicationContext service, String table) {
    return service
        .getBean(JdbcClient.class)
        .sql("select count(*) from " + table)
        .query(Long.class)
        .single();
  }
}
