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
  private static final Duration LONGEST_START = Duration.ofMinutes(2);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(60);

  private final EmbeddedPostgres server;
  private final FileChannel lock;

  private EmbeddedDatabase(EmbeddedPostgres server, FileChannel lock) {
    this.server = server;
    this.lock = lock;
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
      FileChannel lock = lock(whole);
      try {
        return new EmbeddedDatabase(server(whole), lock);
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The embedded database did not start", e);
    }
  }

  private static EmbeddedPostgres server(Path folder) throws IOException {
    Path files = folder.resolve("postgres");
    stopOrphan(files);
    return EmbeddedPostgres.builder()
        .setDataDirectory(files)
        .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
        .setCleanDataDirectory(false)
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("full_page_writes", "on")
        .setPGStartupWait(LONGEST_START)
        .start();
  }

  /** Held until it is closed, or this process ends, however it ends. */
  private static FileChannel lock(Path folder) throws IOException {
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
    return channel;
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
    lock.close();
  }
}
