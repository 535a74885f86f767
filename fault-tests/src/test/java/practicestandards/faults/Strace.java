package practicestandards.faults;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import practicestandards.service.TemporaryFolder;

/** Stands between a database and its disk: writing through to it comes late, or fails. */
final class Strace implements AutoCloseable {
  private static final Duration LONGEST_ATTACHING = Duration.ofSeconds(20);

  private final Path calls = TemporaryFolder.make().resolve("calls.txt");
  private final Process process;

  private Strace(List<ProcessHandle> processes, String what) throws IOException {
    List<String> command = new ArrayList<>(List.of("strace", "-f", "-qq", "-o", calls.toString()));
    command.addAll(List.of("-e", "trace=fdatasync,fsync", "-e", "inject=" + what));
    processes.forEach(each -> command.addAll(List.of("-p", String.valueOf(each.pid()))));
    process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(calls.resolveSibling("strace.txt").toFile())
            .start();
  }

  /** Each takes a fifth of a second. */
  static Strace slow(Database database) {
    return on(database, "fdatasync,fsync:delay_enter=200000");
  }

  /** The write-ahead log is not written through. */
  static Strace broken(Database database) {
    return on(database, "fdatasync:error=EIO");
  }

  /** Whether a call came late, or failed. */
  boolean hasMeddled() {
    try {
      String all = Files.readString(calls);
      return all.contains("INJECTED") || all.contains("DELAYED");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lets the processes go. */
  @Override
  public void close() {
    process.destroy();
    process.onExit().orTimeout(60, SECONDS).join();
  }

  private static Strace on(Database database, String what) {
    List<ProcessHandle> processes = database.processes();
    Strace strace;
    try {
      strace = new Strace(processes, what);
    } catch (IOException e) {
      assumeTrue(false, "strace is not there");
      throw new UncheckedIOException(e);
    }
    await()
        .atMost(LONGEST_ATTACHING)
        .until(() -> !strace.process.isAlive() || processes.stream().allMatch(Strace::isTraced));
    assumeTrue(strace.process.isAlive(), "strace may not look at other processes");
    return strace;
  }

  private static boolean isTraced(ProcessHandle process) {
    try {
      return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
          .anyMatch(line -> line.matches("TracerPid:\\s+[1-9]\\d*"));
    } catch (IOException e) {
      return true; // it has ended
    }
  }
}
