package practicestandards.benchmarks.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * What the service and the database that came along with it have used of the processors. What
 * database processes used that have ended since is not in it.
 *
 * @param service the service's own process
 */
record ProcessorTime(ProcessHandle service) {
  private static final Path STATE = Path.of("benchmarks/target/database/postgres/postmaster.pid");

  /** Of the service. */
  Duration ofJava() {
    return used(service);
  }

  /** Of all processes of the database. */
  Duration ofPostgres() {
    ProcessHandle first = ProcessHandle.of(postmaster()).orElseThrow();
    return Stream.concat(Stream.of(first), first.descendants())
        .map(ProcessorTime::used)
        .reduce(Duration.ZERO, Duration::plus);
  }

  private static Duration used(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private static long postmaster() {
    try {
      return Long.parseLong(Files.readAllLines(STATE).get(0).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
