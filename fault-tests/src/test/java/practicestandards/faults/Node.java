package practicestandards.faults;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jboss.byteman.agent.Main;
import org.jspecify.annotations.Nullable;
import practicestandards.service.FreePort;
import practicestandards.service.TemporaryFolder;

/** The packaged service, a process of its own on a port that stays its own. */
final class Node implements AutoCloseable {
  /** JDK 17 dies where an agent looks at classes that come from a dynamic archive. */
  private static final String WITHOUT_CLASS_ARCHIVE = "-Xshare:off";

  private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

  private final List<String> settings;
  private final int port = FreePort.find();
  private final Path folder = TemporaryFolder.make();
  private @Nullable Process process;

  /**
   * A node that is not started.
   *
   * @param settings options of the service
   */
  Node(List<String> settings) {
    this.settings = List.copyOf(settings);
  }

  /** Its address. */
  URI root() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** Starts it and waits until it is ready. */
  void start() {
    startWith(List.of());
    awaitReady();
  }

  /** Waits until it takes requests. */
  void awaitReady() {
    await().atMost(Duration.ofMinutes(2)).until(() -> ended() || ready());
    if (ended()) {
      throw new IllegalStateException("The service did not start: " + log());
    }
  }

  /** Starts it with faults in it, and does not wait. */
  void startWith(List<Fault> faults) {
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    if (!faults.isEmpty()) {
      command.add("-javaagent:" + agent() + "=script:" + script(faults));
      command.add(WITHOUT_CLASS_ARCHIVE);
    }
    command.addAll(List.of("-Xmx512m", "@service/start", "--server.port=" + port));
    command.addAll(settings);
    try {
      process =
          new ProcessBuilder(command)
              .directory(REPOSITORY.toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends it without a warning. */
  void kill() {
    if (process != null) {
      process.destroyForcibly();
      awaitEnd();
    }
  }

  @Override
  public void close() {
    kill();
  }

  /** Asks it to end, and waits until it has. */
  int stop() {
    running().destroy();
    return awaitEnd();
  }

  /** Sends it a signal, such as {@code STOP} or {@code CONT}. */
  void signal(String name) {
    try {
      new ProcessBuilder("kill", "-" + name, String.valueOf(running().pid())).start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }

  /** Waits until it has ended, by whatever cause. */
  int awaitEnd() {
    return running().onExit().orTimeout(120, TimeUnit.SECONDS).join().exitValue();
  }

  /** Whether it does not run. */
  boolean ended() {
    return !running().isAlive();
  }

  /** Whether it takes requests. */
  boolean ready() {
    return Http.ask(root().resolve("/actuator/health/readiness")) == 200;
  }

  /** What it wrote. */
  Path log() {
    return folder.resolve("node.log");
  }

  private Process running() {
    if (process == null) {
      throw new IllegalStateException("It was not started");
    }
    return process;
  }

  private static Path agent() {
    return Path.of(URI.create(Main.class.getProtectionDomain().getCodeSource().getLocation() + ""));
  }

  private Path script(List<Fault> faults) {
    try {
      return Files.write(folder.resolve("faults.btm"), faults.stream().map(Fault::asRule).toList())
          .toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
