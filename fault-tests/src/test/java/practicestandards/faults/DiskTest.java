package practicestandards.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import practicestandards.service.TemporaryFolder;

/** The database's disk is full for a while. */
@Tag("long")
class DiskTest {
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
