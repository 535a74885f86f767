package practicestandards.rules.engine;

import java.util.Collection;

/** A stretch in which a pattern holds, and in which events may raise duties. */
public interface Raising {
  /** The word for the pattern. */
  String getPattern();

  /** Whether events of a kind may raise something: some happened, and what tells so is supplied. */
  boolean raises(String word);

  /** The events of a kind that may raise something. */
  Timeline raised(String word);

  /** The stretch of the pattern. */
  Regime getRegime();

  /** The case. */
  CaseContext getCase();

  /**
   * The events of a kind in the case, whether or not there are any.
   *
   * @param workedOut the timeline of that name, where rules work the word out and something
   *     happened
   */
  Timeline events(String word, Collection<Timeline> workedOut);
}
