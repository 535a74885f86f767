package practicestandards.rules.cases;

import java.util.List;
import java.util.Random;

/** Chance, the same for the same seed. */
final class Dice {
  private static final int LONG = 9;

  private final Random random;

  Dice(long seed) {
    random = new Random(seed * 0x9E3779B97F4A7C15L);
  }

  /** Yes so often, of one. */
  boolean yes(double often) {
    return random.nextDouble() < often;
  }

  /** A whole number from 0 up to but without the bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** One of them, each as often. */
  <T> T oneOf(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /** One of them; of a long list mostly one of the first. */
  <T> T likely(List<T> choices) {
    int bound = choices.size() > LONG ? 1 + below(1 + below(choices.size())) : choices.size();
    return choices.get(below(bound));
  }
}
