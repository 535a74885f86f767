package practicestandards.rules.engine;

import java.util.Collection;

/** A stretch in which a pattern holds, with events that a rule worked out and that raise there. */
public final class HoldingWith implements Raising {
  private final Holding held;
  private final Timeline workedOut;

  HoldingWith(Holding held, Timeline workedOut) {
    this.held = held;
    this.workedOut = workedOut;
  }

  @Override
  public String getPattern() {
    return held.getPattern();
  }

  @Override
  public boolean raises(String word) {
    return workedOut.getName().equals(word);
  }

  @Override
  public Timeline raised(String word) {
    return workedOut;
  }

  @Override
  public Regime getRegime() {
    return held.getRegime();
  }

  @Override
  public CaseContext getCase() {
    return held.getCase();
  }

  @Override
  public Timeline events(String word, Collection<Timeline> others) {
    return held.events(word, others);
  }
}
