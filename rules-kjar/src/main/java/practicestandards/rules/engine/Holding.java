package practicestandards.rules.engine;

import java.util.Collection;
import java.util.List;
import practicestandards.rules.words.AgreedFor;

/** A stretch in which a pattern holds, in a case; clauses are read from it. */
public final class Holding implements Raising {
  private final CaseContext context;
  private final Regime regime;

  Holding(CaseContext context, Regime regime) {
    this.context = context;
    this.regime = regime;
  }

  @Override
  public String getPattern() {
    return regime.getPattern();
  }

  @Override
  public Regime getRegime() {
    return regime;
  }

  @Override
  public CaseContext getCase() {
    return context;
  }

  /** The events of a kind that the records tell, whether or not there are any. */
  public Timeline events(String word) {
    return context.events(word);
  }

  @Override
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

  /** Of what the records tell. */
  @Override
  public boolean raises(String word) {
    return context.isTold(word) && context.events(word).isRaising();
  }

  @Override
  public Timeline raised(String word) {
    return context.events(word);
  }

  /** It with events that a rule worked out; none where those raise nothing here. */
  public List<HoldingWith> raisingBy(Timeline workedOut) {
    return workedOut.isRaising() && context.raisingWords(getPattern()).contains(workedOut.getName())
        ? List.of(new HoldingWith(this, workedOut))
        : List.of();
  }
}
