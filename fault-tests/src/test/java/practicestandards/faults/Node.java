package practicestandards.faults;

import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jboss.byteman.agent.Main;
import org.jspecify.annotations.Nullable;
import practicestandards.service.FreePort;
import practicestandards.service.TemporaryFolder;

/** The packaged service, a process of its own on a port that stays its own. */
final class Node implements AutoCloseable {
  /** JDK 17 dies where an agent looks at classes that come from a dynamic archive. */
  private static final String WITHOUT_CLASS_ARCHIVE = "-Xshare:off";

  /** What jcmd calls the sum of all classes. */
  static final String ALL_TOGETHER = "Total";

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
  void start(String... more) {
    startWith(List.of(), more);
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
  void startWith(List<Fault> faults, String... more) {
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    if (!faults.isEmpty()) {
      command.add("-javaagent:" + agent() + "=script:" + script(faults));
      command.add(WITHOUT_CLASS_ARCHIVE);
    }
    command.addAll(List.of("-Xmx512m", "@service/start", "--server.port=" + port));
    command.addAll(settings);
    command.addAll(List.of(more));
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
    return readiness() == 200;
  }

  /** The status of what it says of its readiness; 0: no answer. */
  int readiness() {
    return Http.ask(root().resolve("/actuator/health/readiness"));
  }

  /**
   * The objects that are still referred to: how many of each class, and {@link #ALL_TOGETHER} how
   * many bytes.
   */
  Map<String, Long> living() {
    Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    ProcessBuilder command =
        new ProcessBuilder(jcmd.toString(), String.valueOf(running().pid()), "GC.class_histogram");
    Map<String, Long> living = new HashMap<>();
    try (BufferedReader lines = command.start().inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] words = line.trim().split("\\s+");
        if (words[0].equals(ALL_TOGETHER)) {
          living.put(ALL_TOGETHER, Long.valueOf(words[2]));
        } else if (words[0].endsWith(":") && words.length > 3) {
          living.put(words[3], Long.valueOf(words[1]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return living;
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
