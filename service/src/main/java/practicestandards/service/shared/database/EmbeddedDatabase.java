package practicestandards.service.shared.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * A PostgreSQL that the service brings along, on a free port of this machine. Its folder survives
 * restarts, a sudden death of the service among them.
 */
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {
  private static final Duration LONGEST_STOP = Duration.ofSeconds(60);

  private final EmbeddedPostgres server;

  private EmbeddedDatabase(EmbeddedPostgres server) {
    this.server = server;
  }

  /**
   * Starts it.
   *
   * @param folder made if it is not there; one service at a time may use it
   * @throws DatabaseFolderInUse if another service uses the folder
   */
  static EmbeddedDatabase start(Path folder) {
    try {
      Path whole = Files.createDirectories(folder.toAbsolutePath().normalize());
      lock(whole);
      Path files = whole.resolve("postgres");
      stopOrphan(files);
      return new EmbeddedDatabase(
          EmbeddedPostgres.builder()
              .setDataDirectory(files)
              .setOverrideWorkingDirectory(whole.resolve("binaries").toFile())
              .setCleanDataDirectory(false)
              .setServerConfig("fsync", "on")
              .setServerConfig("synchronous_commit", "on")
              .setServerConfig("full_page_writes", "on")
              .setPGStartupWait(Duration.ofSeconds(60))
              .start());
    } catch (IOException e) {
      throw new UncheckedIOException("The embedded database did not start", e);
    }
  }

  /** Held until this process ends, however it ends. */
  private static void lock(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null;
    }
    if (lock == null) {
      channel.close();
      throw new DatabaseFolderInUse(folder);
    }
  }

  /** PostgreSQL is a process of its own: it lives on when the service is killed. */
  private static void stopOrphan(Path files) throws IOException {
    Path state = files.resolve("postmaster.pid");
    if (!Files.exists(state)) {
      return;
    }
    long process = Long.parseLong(Files.readAllLines(state).get(0).trim());
    ProcessHandle.of(process)
        .filter(found -> found.info().command().orElse("").endsWith("postgres"))
        .ifPresent(EmbeddedDatabase::stop);
  }

  private static void stop(ProcessHandle orphan) {
    orphan.destroy();
    try {
      orphan.onExit().orTimeout(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS).join();
    } catch (CompletionException e) {
      throw new IllegalStateException("The database of an earlier run does not stop", e);
    }
  }

  @Override
  public String getUsername() {
    return "postgres";
  }

  @Override
  public String getPassword() {
    return "";
  }

  @Override
  public String getJdbcUrl() {
    return server.getJdbcUrl("postgres", "postgres");
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
