package practicestandards.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import practicestandards.service.TemporaryFolder;

/** The database's disk is full, or slow, for a while, or fails. */
@Tag("long")
class DiskTest {
  private static final Duration A_WHILE = Duration.ofSeconds(30);
  private static final Duration FIFTH_OF_A_SECOND = Duration.ofMillis(200);
  private static final String SMALL = "size=200m,mode=777";

  @Test
  @Row(20)
  void itIsFullForAWhile() throws Exception {
    Path disk = TemporaryFolder.make().toAbsolutePath();
    assumeTrue(run("mount", "-t", "tmpfs", "-o", SMALL, "tmpfs", disk.toString()), "needs root");
    try (Deployment deployment = Deployment.on(disk)) {
      UnderLoad.survives(deployment, failing -> fillForAWhile(disk, failing));
      assertThat(deployment.node.ended()).isFalse();
    } finally {
      run("umount", "-l", disk.toString());
    }
  }

  @Test
  @Row(19)
  void itIsSlowForAWhile() {
    try (Deployment deployment = Deployment.running()) {
      UnderLoad.survives(
          deployment,
          failing -> {
            try (Strace slow = Strace.slow(failing.database)) {
              assertThat(failing.database.commit()).isGreaterThan(FIFTH_OF_A_SECOND);
              UnderLoad.goesOnFor(A_WHILE);
              assertThat(slow.hasMeddled()).as("calls were put off").isTrue();
            }
          });
      assertThat(deployment.node.ended()).isFalse();
    }
  }

  @Test
  @Row(18)
  void itFailsOnce() {
    try (Deployment deployment = Deployment.running()) {
      UnderLoad.survives(deployment, DiskTest::failOnce);
      assertThat(deployment.node.ended()).isFalse();
    }
  }

  /** PostgreSQL trusts nothing that it could not write through: each of its workers ends. */
  private static void failOnce(Deployment failing) {
    List<ProcessHandle> workers = failing.database.workers();
    try (Strace broken = Strace.broken(failing.database)) {
      await().atMost(A_WHILE).until(broken::hasMeddled);
    }
    await().atMost(A_WHILE).until(() -> workers.stream().noneMatch(ProcessHandle::isAlive));
    await()
        .atMost(A_WHILE)
        .ignoreExceptions()
        .until(() -> failing.database.isDead() || failing.database.answers());
    if (failing.database.isDead()) {
      failing.database.start();
    }
  }

  private static void fillForAWhile(Path disk, Deployment failing) {
    Path filler = disk.resolve("filler");
    try {
      try (RandomAccessFile file = new RandomAccessFile(filler.toFile(), "rw")) {
        byte[] block = new byte[64 * 1024];
        while (disk.toFile().getUsableSpace() >= block.length) {
          file.write(block);
        }
      }
      int before = failing.ledger.unknown();
      await()
          .atMost(Duration.ofMinutes(1))
          .until(() -> failing.ledger.unknown() > before || failing.database.isDead());
      Files.delete(filler);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    if (failing.database.isDead()) {
      failing.database.start();
    }
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).start().waitFor() == 0;
  }
}
