package practicestandards.rules.engine;

import java.util.Collection;
import java.util.List;
import practicestandards.rules.records.Consent;
import practicestandards.rules.records.ManagementDecision;

/** The decisions by which consent is dispensed with. */
public final class Consents {
  private Consents() {}

  /**
   * The decisions that a manager made, each tied to the consent that names it or that it names.
   *
   * @param decisions those to do without consent, whoever made them
   * @param consents any that may name them
   */
  public static List<Event> decisions(Collection<?> decisions, Collection<?> consents) {
    return decisions.stream()
        .map(ManagementDecision.class::cast)
        .filter(decision -> decision.byRole() != null && decision.byRole().isManager())
        .map(decision -> tied(decision, consents))
        .toList();
  }

  private static Event tied(ManagementDecision decision, Collection<?> consents) {
    Event event = Event.of(decision, "madeAt", "");
    String named = decision.linkedRecordId();
    if ("consent".equals(decision.linkedRecordType()) && named != null) {
      return event.naming("consent:" + named);
    }
    return consents.stream()
        .map(Consent.class::cast)
        .filter(consent -> decision.id().equals(consent.overrideDecisionId()))
        .findFirst()
        .map(consent -> event.naming("consent:" + consent.id()))
        .orElse(event);
  }
}
