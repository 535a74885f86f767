package practicestandards.rules.time;

import java.util.Random;
import java.util.function.Consumer;

/**
 * Runs a property for many seeds and names the seed that fails. {@code -Dseed=N} runs that one
 * only.
 */
final class Seeded {
  private static final long FIRST = 20_260_327L;

  private Seeded() {}

  static void cases(int count, Consumer<Random> property) {
    Long only = Long.getLong("seed");
    if (only != null) {
      run(only, property);
      return;
    }
    for (long seed = FIRST; seed < FIRST + count; seed++) {
      run(seed, property);
    }
  }

  private static void run(long seed, Consumer<Random> property) {
    try {
      property.accept(new Random(seed * 0x9E3779B97F4A7C15L));
    } catch (AssertionError | RuntimeException failure) {
      throw new AssertionError("Fails with -Dseed=" + seed + ": " + failure.getMessage(), failure);
    }
  }
}
