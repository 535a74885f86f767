package practicestandards.rules.engine;

import java.util.Collection;

/**
 * Events that may raise duties while a pattern holds: some happened, and what tells so is supplied.
 */
public final class Raising {
  private final Holding holding;
  private final Timeline events;

  Raising(Holding holding, Timeline events) {
    this.holding = holding;
    this.events = events;
  }

  /** The word for the pattern. */
  public String getPattern() {
    return holding.getPattern();
  }

  /** The word for the events. */
  public String getWord() {
    return events.getName();
  }

  /** The stretch of the pattern. */
  public Regime getRegime() {
    return holding.getRegime();
  }

  /** The case. */
  public CaseContext getCase() {
    return holding.getCase();
  }

  /** What raises. */
  public Timeline getEvents() {
    return events;
  }

  /**
   * The events of another kind in the case, whether or not there are any.
   *
   * @param workedOut the timeline of that name, where rules work the word out and something
   *     happened
   */
  public Timeline events(String word, Collection<Timeline> workedOut) {
    return holding.events(word, workedOut);
  }
}
