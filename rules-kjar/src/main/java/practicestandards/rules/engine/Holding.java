package practicestandards.rules.engine;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import practicestandards.rules.words.AgreedFor;

/** A stretch in which a pattern holds, in a case; clauses are read from it. */
public final class Holding {
  private final CaseContext context;
  private final Regime regime;

  Holding(CaseContext context, Regime regime) {
    this.context = context;
    this.regime = regime;
  }

  /** The word for the pattern, by which clauses find it. */
  public String getPattern() {
    return regime.getPattern();
  }

  /** The stretch. */
  public Regime getRegime() {
    return regime;
  }

  /** The case. */
  public CaseContext getCase() {
    return context;
  }

  /** The events of a kind that the records tell, whether or not there are any. */
  public Timeline events(String word) {
    return context.events(word);
  }

  /**
   * The events of a kind, whether or not there are any.
   *
   * @param workedOut the timeline of that name, where rules work the word out and something
   *     happened
   */
  public Timeline events(String word, Collection<Timeline> workedOut) {
    return context.events(word, workedOut);
  }

  /**
   * The agreements for a purpose, whether or not there are any.
   *
   * @param pickedOut those for that purpose, where rules pick them out
   */
  public Agreements agreedFor(String purpose, Collection<Agreements> pickedOut) {
    for (Agreements agreed : pickedOut) {
      return agreed;
    }
    return AgreedFor.named(purpose).sources().isEmpty()
        ? Agreements.none(AgreedFor.named(purpose))
        : context.agreements(purpose);
  }

  /** What raises something here, of what the records tell. */
  public List<Raising> raising() {
    return context.raisingIn(this);
  }

  /** The same, of what rules work out. */
  public List<Raising> raising(Timeline workedOut) {
    Set<String> read = context.raisingWords(getPattern());
    return workedOut.isRaising() && read.contains(workedOut.getName())
        ? List.of(new Raising(this, workedOut))
        : List.of();
  }
}
