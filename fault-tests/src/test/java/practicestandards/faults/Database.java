package practicestandards.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A PostgreSQL that writes through to the disk, a process of its own: it can be killed. */
final class Database {
  private final Path folder;
  private final int port = Ports.free();

  private EmbeddedPostgres server;

  /**
   * A new one, started.
   *
   * @param folder of its data
   */
  Database(Path folder) {
    this.folder = folder;
    server = started();
  }

  /** Starts it with the data that it has. */
  void start() {
    server = started();
  }

  private EmbeddedPostgres started() {
    try {
      return EmbeddedPostgres.builder()
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
  }

  /** Ends the server and each of its workers without a warning. */
  void kill() {
    ProcessHandle server = ProcessHandle.of(processNumber()).orElseThrow();
    List<ProcessHandle> all = Stream.concat(Stream.of(server), server.descendants()).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(each -> each.onExit().orTimeout(60, TimeUnit.SECONDS).join());
  }

  /** Whether it gave up by itself. */
  boolean isDead() {
    return !Files.exists(folder.resolve("postgres/postmaster.pid"))
        || ProcessHandle.of(processNumber()).isEmpty();
  }

  /** Ends it in good order. */
  void stop() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  private long processNumber() {
    try {
      return Long.parseLong(
          Files.readAllLines(folder.resolve("postgres/postmaster.pid")).get(0).trim());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
