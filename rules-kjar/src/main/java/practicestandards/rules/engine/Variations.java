package practicestandards.rules.engine;

import java.util.Collection;
import java.util.List;
import practicestandards.rules.records.AgreedFrequency;
import practicestandards.rules.time.Limit;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Unit;

/** Agreements that vary how often a disabled child with a stable care package is visited. */
public final class Variations {
  private Variations() {}

  /**
   * The agreements longer than an interval that were made while the package was stable.
   *
   * @param disabled whether the child is disabled; otherwise nothing varies
   */
  public static List<AgreedFrequency> longerThan(
      int amount,
      Unit unit,
      Collection<?> agreements,
      Collection<?> stablePackages,
      boolean disabled) {
    Limit usual = Limit.of(amount, unit);
    List<Event> stable = Regimes.lasting(stablePackages);
    return agreements.stream()
        .map(AgreedFrequency.class::cast)
        .filter(agreed -> disabled && isLonger(agreed, usual))
        .filter(agreed -> isStableOn(agreed.agreedAt(), stable))
        .toList();
  }

  /** Whether an agreement is for a longer interval than this. */
  static boolean isLonger(AgreedFrequency agreed, Limit usual) {
    return agreed.interval() != null
        && agreed.unit() != null
        && StandingDuty.isLooser(
            Limit.of(agreed.interval(), agreed.unit().counted()), usual, false);
  }

  private static boolean isStableOn(
      @org.jspecify.annotations.Nullable Moment day, List<Event> stable) {
    return day != null && stable.stream().anyMatch(service -> service.span().contains(day));
  }
}
