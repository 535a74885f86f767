package practicestandards.rules.engine;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import practicestandards.rules.records.Consent;
import practicestandards.rules.records.ManagementDecision;
import practicestandards.rules.records.Role;

/** The decisions by which consent is dispensed with. */
public final class Consents {
  private static final Set<Role> MANAGERS =
      EnumSet.of(
          Role.TEAM_MANAGER,
          Role.LINE_MANAGER,
          Role.MASH_MANAGER,
          Role.SUPERVISOR,
          Role.INVESTIGATING_MANAGER,
          Role.HEAD_OF_SAFEGUARDING);

  private Consents() {}

  /**
   * The decisions that a manager made, each tied to the consent that names it or that it names.
   *
   * @param decisions those to do without consent, whoever made them
   * @param consents those that were dispensed with
   */
  public static List<Event> decisions(Collection<?> decisions, Collection<?> consents) {
    return decisions.stream()
        .map(ManagementDecision.class::cast)
        .filter(decision -> decision.byRole() != null && MANAGERS.contains(decision.byRole()))
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
