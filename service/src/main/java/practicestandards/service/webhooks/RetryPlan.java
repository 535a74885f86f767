package practicestandards.service.webhooks;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long to wait after each failed attempt: about three days in all. Up to a fifth is added at
 * random, so that not everything comes back at once.
 */
final class RetryPlan {
  private static final double MOST_ADDED = 0.2;
  private static final List<Duration> WAITS =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(5),
          Duration.ofHours(10),
          Duration.ofHours(14),
          Duration.ofHours(20),
          Duration.ofHours(24));

  private RetryPlan() {}

  /**
   * Until the next attempt.
   *
   * @param failed how many have failed, from 1
   * @return nothing after the last
   */
  static Optional<Duration> after(int failed) {
    if (failed > WAITS.size()) {
      return Optional.empty();
    }
    Duration wait = WAITS.get(failed - 1);
    double added = ThreadLocalRandom.current().nextDouble(MOST_ADDED);
    return Optional.of(wait.plusMillis(Math.round(wait.toMillis() * added)));
  }
}
