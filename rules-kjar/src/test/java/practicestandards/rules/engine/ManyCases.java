package practicestandards.rules.engine;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import practicestandards.rules.cases.MadeUpCase;
import practicestandards.rules.cases.Names;

/**
 * The made-up cases about which each relation is asked: {@code -Dcases=N} so many for each
 * authority, {@code -Dseed=N} that one only. A failure tells the seed.
 */
final class ManyCases {
  private static final long FIRST_SEED = 20_260_410L;
  private static final int CASES = Integer.getInteger("cases", 500);

  private ManyCases() {}

  /** Asks about each case. */
  static void each(Consumer<MadeUpCase> relation) {
    eachSeed(about(relation));
  }

  /** Asks about so many cases of each authority, whatever is wanted of the others. */
  static void each(int cases, Consumer<MadeUpCase> relation) {
    eachSeed(FIRST_SEED, cases, about(relation));
  }

  /** Asks with each seed, under each authority. */
  static void eachSeed(BiConsumer<String, Long> relation) {
    Long only = Long.getLong("seed");
    eachSeed(only == null ? FIRST_SEED : only, only == null ? CASES : 1, relation);
  }

  private static BiConsumer<String, Long> about(Consumer<MadeUpCase> relation) {
    return (authority, seed) ->
        relation.accept(new MadeUpCase(authority, seed, Names.IN_ONE_SERIES));
  }

  private static void eachSeed(long first, int cases, BiConsumer<String, Long> relation) {
    for (long seed = first; seed < first + cases; seed++) {
      for (String authority : LoadedRules.ENGINE.authorities()) {
        ask(relation, authority, seed);
      }
    }
  }

  private static void ask(BiConsumer<String, Long> relation, String authority, long seed) {
    try {
      relation.accept(authority, seed);
    } catch (AssertionError | RuntimeException failure) {
      throw new AssertionError(
          "Fails under %s with -Dseed=%d: %s".formatted(authority, seed, failure.getMessage()),
          failure);
    }
  }
}
