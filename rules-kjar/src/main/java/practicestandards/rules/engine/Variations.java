package practicestandards.rules.engine;

import java.util.Collection;
import java.util.List;
import practicestandards.rules.records.AgreedFrequency;
import practicestandards.rules.time.Limit;
import practicestandards.rules.time.Span;
import practicestandards.rules.time.Unit;
import practicestandards.rules.words.AgreedFor;

/** Agreements that vary how often a disabled child with a stable care package is visited. */
public final class Variations {
  private Variations() {}

  /**
   * The agreements longer than an interval that were made while the package was stable, each for as
   * long as it is, or until any other replaces it.
   *
   * @param others services whose package is not stable: while there is one, none is
   * @param disabled whether the child is disabled; otherwise nothing varies
   */
  public static Agreements longerThan(
      int amount,
      Unit unit,
      Agreements agreements,
      Collection<?> stablePackages,
      Collection<?> others,
      boolean disabled) {
    Limit usual = Limit.of(amount, unit);
    Span always = new Span(Regimes.LONG_AGO, null);
    List<Span> stable =
        Span.without(
            Span.covered(always, Regimes.spans(Regimes.lasting(stablePackages))),
            Regimes.spans(Regimes.lasting(others)));
    return agreements
        .only(
            AgreedFor.named("VARIED_VISITS_TO_DISABLED_CHILD"),
            agreed -> disabled && isLonger(agreed, usual))
        .within(stable);
  }

  /** The agreements in a timeline that are for a shorter interval than this. */
  public static Timeline shorter(Timeline agreed, int amount, Unit unit) {
    Limit usual = Limit.of(amount, unit);
    return agreed.only(event -> isShorter((AgreedFrequency) event.record(), usual));
  }

  /** The agreements in a timeline that are among these. */
  public static Timeline among(Timeline agreed, Agreements these) {
    return agreed.only(these::contains);
  }

  private static boolean isShorter(AgreedFrequency agreed, Limit usual) {
    return agreed.interval() != null
        && agreed.unit() != null
        && !StandingDuty.isLooser(
            Limit.of(agreed.interval(), agreed.unit().counted()), usual, true);
  }

  /** Whether an agreement is for a longer interval than this. */
  static boolean isLonger(AgreedFrequency agreed, Limit usual) {
    return agreed.interval() != null
        && agreed.unit() != null
        && StandingDuty.isLooser(
            Limit.of(agreed.interval(), agreed.unit().counted()), usual, false);
  }
}
