package practicestandards.benchmarks.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The service as it is delivered, started on a free port of this machine.
 *
 * @param process the running service
 * @param root its address
 * @param untilReady from the start of the process until it listens
 * @param processorTime what it used of the processors until then
 */
record PackagedService(Process process, URI root, Duration untilReady, Duration processorTime)
    implements AutoCloseable {
  private static final Pattern LISTENS = Pattern.compile("Tomcat started on port (\\d+)");

  /**
   * Starts it and waits until it listens.
   *
   * @param options java's options file
   * @throws IOException if it stops before that
   */
  static PackagedService start(Path options) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    long began = System.nanoTime();
    Process process =
        new ProcessBuilder(
                java,
                "@" + options,
                "--server.port=0",
                "--practice-standards.database.folder=benchmarks/target/database")
            .redirectErrorStream(true)
            .start();
    BufferedReader log = process.inputReader();
    for (String line = log.readLine(); line != null; line = log.readLine()) {
      Matcher listens = LISTENS.matcher(line);
      if (listens.find()) {
        Duration untilReady = Duration.ofNanos(System.nanoTime() - began);
        Duration used = process.info().totalCpuDuration().orElse(Duration.ZERO);
        CompletableFuture.runAsync(() -> log.lines().forEach(read -> {}));
        URI root = URI.create("http://127.0.0.1:" + listens.group(1));
        return new PackagedService(process, root, untilReady, used);
      }
    }
    throw new IOException("The service did not start");
  }

  @Override
  public void close() {
    process.destroy();
  }
}
