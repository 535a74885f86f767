package practicestandards.faults;

import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import practicestandards.service.FreePort;
import practicestandards.service.TemporaryFolder;

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

  /** The server and each of its workers. */
  List<ProcessHandle> processes() {
    return Stream.concat(Stream.of(server()), workers().stream()).toList();
  }

  /** Each process that the server has begun. */
  List<ProcessHandle> workers() {
    return server().descendants().toList();
  }

  /** Ends the server and each of its workers without a warning. */
  void kill() {
    List<ProcessHandle> all = processes();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(each -> each.onExit().orTimeout(60, TimeUnit.SECONDS).join());
  }

  /** Whether it gave up by itself. */
  boolean isDead() {
    return !Files.exists(folder.resolve("postgres/postmaster.pid"))
        || ProcessHandle.of(processNumber()).isEmpty();
  }

  /** Copies its data while it runs, as PostgreSQL says that it be done. */
  Path copy() {
    Path copy = TemporaryFolder.make().resolve("copy");
    try (Connection session = DriverManager.getConnection(url(), "postgres", "");
        Statement statement = session.createStatement()) {
      statement.execute("select pg_backup_start('copy', true)");
      run("cp", "-a", folder.resolve("postgres").toString(), copy.toString());
      ResultSet stopped = statement.executeQuery("select labelfile from pg_backup_stop(false)");
      stopped.next();
      Files.writeString(copy.resolve("backup_label"), stopped.getString(1));
      run("cp", "-a", folder.resolve("postgres/pg_wal").toString(), copy.toString());
      Files.delete(copy.resolve("postmaster.pid"));
    } catch (SQLException | IOException e) {
      throw new IllegalStateException("It cannot be copied", e);
    }
    return copy;
  }

  /** Has it go on from a copy; it does not run. */
  void putBack(Path copy) {
    run("rm", "-rf", folder.resolve("postgres").toString());
    run("cp", "-a", copy.toString(), folder.resolve("postgres").toString());
    start();
  }

  /** How long it takes to commit. */
  Duration commit() {
    long begin = System.nanoTime();
    ask().sql("select pg_logical_emit_message(true, 'test', 'test')::text").query().singleValue();
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  /** Where clients connect. */
  String address() {
    return "127.0.0.1:" + port;
  }

  /** Asks it, past the service. */
  JdbcClient ask() {
    return JdbcClient.create(new DriverManagerDataSource(url(), "postgres", ""));
  }

  private String url() {
    return "jdbc:postgresql://" + address() + "/postgres";
  }

  /** Files that vanish under the copying are no fault: the log that is copied says so. */
  private static void run(String... command) {
    try {
      new ProcessBuilder(command).start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }

  /** Whether it takes questions. */
  boolean answers() {
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
