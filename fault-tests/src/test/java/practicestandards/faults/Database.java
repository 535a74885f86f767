package practicestandards.faults;

import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import practicestandards.service.FreePort;

/** A PostgreSQL that writes through to the disk, a process of its own: it can be killed. */
final class Database {
  private final Path folder;
  private final int port = FreePort.find();

  private final List<String> command;

  /**
   * A new one, started.
   *
   * @param folder of its data
   */
  Database(Path folder) {
    this.folder = folder;
    try {
      EmbeddedPostgres.builder()
          .setDataDirectory(folder.resolve("postgres"))
          .setOverrideWorkingDirectory(Path.of("target", "binaries").toFile())
          .setCleanDataDirectory(false)
          .setPort(port)
          .setServerConfig("fsync", "on")
          .setServerConfig("synchronous_commit", "on")
          .setServerConfig("full_page_writes", "on")
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    command = commandOf(server());
  }

  /** Starts it again, as it was started first, with the data that it has. */
  void start() {
    try {
      new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("again.log").toFile()))
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    await().atMost(Duration.ofMinutes(2)).ignoreExceptions().until(() -> answers());
  }

  /** Ends the server and each of its workers without a warning. */
  void kill() {
    ProcessHandle server = server();
    List<ProcessHandle> all = Stream.concat(Stream.of(server), server.descendants()).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(each -> each.onExit().orTimeout(60, TimeUnit.SECONDS).join());
  }

  /** Whether it gave up by itself. */
  boolean isDead() {
    return !Files.exists(folder.resolve("postgres/postmaster.pid"))
        || ProcessHandle.of(processNumber()).isEmpty();
  }

  /** Where clients connect. */
  String address() {
    return "127.0.0.1:" + port;
  }

  /** Asks it, past the service. */
  JdbcClient ask() {
    return JdbcClient.create(
        new DriverManagerDataSource(
            "jdbc:postgresql://" + address() + "/postgres", "postgres", ""));
  }

  private boolean answers() {
    return ask().sql("select 1").query(Integer.class).single() == 1;
  }

  private ProcessHandle server() {
    return ProcessHandle.of(processNumber()).orElseThrow();
  }

  /** As whoever runs these tests; PostgreSQL refuses to be run as root. */
  private static List<String> commandOf(ProcessHandle server) {
    Stream<String> again =
        Stream.concat(
            server.info().command().stream(), Stream.of(server.info().arguments().orElseThrow()));
    boolean asRoot = System.getProperty("user.name").equals("root");
    return Stream.concat(asRoot ? Stream.of("unshare", "-U") : Stream.empty(), again).toList();
  }

  private long processNumber() {
    try {
      return Long.parseLong(
          Files.readAllLines(folder.resolve("postgres/postmaster.pid")).get(0).trim());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
