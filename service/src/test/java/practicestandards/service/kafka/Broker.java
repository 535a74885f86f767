package practicestandards.service.kafka;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.springframework.util.FileSystemUtils;
import practicestandards.service.FreePort;
import practicestandards.service.TemporaryFolder;

/** A real Kafka broker, a process of its own: it can be killed, and keeps its data. */
public final class Broker {
  private static final Broker RUNNING = new Broker();

  private final Path folder = TemporaryFolder.make();
  private final String address = "127.0.0.1:" + FreePort.find();
  private final String front = "127.0.0.1:" + FreePort.find();
  private final String behind = "127.0.0.1:" + FreePort.find();
  private Process process;

  private Broker() {
    startEmpty();
    Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
  }

  private void startEmpty() {
    settle(java("kafka.tools.StorageTool", "format", "-t", id(), "-c", settings().toString()));
    start();
    try (Admin admin = admin()) {
      admin
          .createTopics(
              Stream.of("case-records", "finding-changes", "case-records.parked")
                  .map(name -> new NewTopic(name, 2, (short) 1))
                  .toList())
          .all()
          .get(60, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException("The topics are not there", e);
    }
  }

  /** The one of this test run, with the three topics, two partitions each. */
  public static Broker running() {
    return RUNNING;
  }

  /** Forgets everything, and starts again with the three topics. */
  public void startAfresh() {
    kill();
    FileSystemUtils.deleteRecursively(folder.resolve("data").toFile());
    startEmpty();
  }

  /** Its bootstrap server. */
  public String address() {
    return address;
  }

  /** Where a proxy may stand: clients that come there are never told of another address. */
  public String front() {
    return front;
  }

  /** Where such a proxy leads. */
  public String behind() {
    return behind;
  }

  /** Ends it without a warning. */
  public void kill() {
    settle(process.destroyForcibly());
  }

  /** Starts it with the data that it has, and returns when it answers. */
  public void start() {
    process = java("kafka.Kafka", settings().toString());
    try (Admin admin = admin()) {
      admin.describeCluster().nodes().get(60, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException("The broker does not answer", e);
    }
  }

  /** Asks it about itself. */
  public Admin admin() {
    return Admin.create(
        Map.of(
            "bootstrap.servers",
            address,
            "reconnect.backoff.max.ms",
            200,
            "metadata.recovery.strategy",
            "none"));
  }

  private Path settings() {
    Path file = folder.resolve("server.properties");
    if (!Files.exists(file)) {
      String controller = "127.0.0.1:" + FreePort.find();
      write(
          file,
          List.of(
              "process.roles=broker,controller",
              "node.id=1",
              "controller.quorum.voters=1@" + controller,
              "listeners=PLAINTEXT://%s,PROXIED://%s,CONTROLLER://%s"
                  .formatted(address, behind, controller),
              "advertised.listeners=PLAINTEXT://" + address + ",PROXIED://" + front,
              "inter.broker.listener.name=PLAINTEXT",
              "controller.listener.names=CONTROLLER",
              "listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT,PROXIED:PLAINTEXT",
              "log.dirs=" + folder.resolve("data"),
              "offsets.topic.replication.factor=1",
              "offsets.topic.num.partitions=1",
              "group.initial.rebalance.delay.ms=0",
              "auto.create.topics.enable=false"));
    }
    return file;
  }

  private Process java(String... main) {
    List<String> command =
        Stream.concat(
                Stream.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx256m",
                    "-Dlogback.configurationFile=broker-log.xml",
                    "-cp",
                    System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"))),
                Stream.of(main))
            .toList();
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("broker.log").toFile()))
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void settle(Process ending) {
    if (!ending.onExit().orTimeout(60, TimeUnit.SECONDS).join().isAlive()) {
      return;
    }
    throw new IllegalStateException("It does not end");
  }

  private static String id() {
    return Uuid.randomUuid().toString();
  }

  private static void write(Path file, List<String> lines) {
    try {
      Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
