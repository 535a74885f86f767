package practicestandards.faults;

import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The service dies at moments that nobody chose. */
class KilledAtRandomTest {
  private static final long SEED = 20_261_122;

  @Test
  @Row(1)
  void nothingIsLostAndNothingIsDoubled() {
    dies(1);
  }

  @Test
  @Tag("long")
  @Row(1)
  void norWhenItDiesAgainAndAgain() {
    dies(6);
  }

  private static void dies(int times) {
    Random random = new Random(SEED);
    try (Deployment deployment = Deployment.running()) {
      UnderLoad.survives(
          deployment,
          failing -> {
            for (int time = 0; time < times; time++) {
              failing.awaitAcknowledged(failing.ledger.acknowledged() + random.nextInt(30));
              failing.node.kill();
              failing.startAgain();
            }
          });
    }
  }
}
