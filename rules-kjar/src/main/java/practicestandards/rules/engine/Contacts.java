package practicestandards.rules.engine;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.Contact;
import practicestandards.rules.records.Role;
import practicestandards.rules.time.Moment;

/** When it was decided whether contacts become referrals. */
public final class Contacts {
  /** The team managers of the front door, and who may act in their place. */
  private static final Set<Role> DECIDING =
      EnumSet.of(Role.TEAM_MANAGER, Role.MASH_MANAGER, Role.HEAD_OF_SAFEGUARDING);

  private Contacts() {}

  /** The decisions: said outright, or by the outcome that is on record. */
  public static List<Event> decided(Collection<?> contacts) {
    return contacts.stream()
        .map(Contact.class::cast)
        .map(Contacts::decided)
        .filter(Objects::nonNull)
        .toList();
  }

  private static @Nullable Event decided(Contact contact) {
    Role role = contact.decidedByRole();
    Event decided = Event.ofAny(contact, "decidedAt");
    if (decided == null && contact.outcome() == Contact.Outcome.REFERRAL) {
      return role == null || DECIDING.contains(role) ? withoutTime(contact) : null;
    }
    return decided == null || role == null || !DECIDING.contains(role)
        ? null
        : decided.naming("contact:" + contact.id());
  }

  /** A contact that became a referral was decided; when is not on record, so no breach is sure. */
  private static @Nullable Event withoutTime(Contact contact) {
    Moment received = contact.receivedAt();
    return received == null
        ? null
        : new Event(
            contact,
            contact.type(),
            "decidedAt",
            Moment.of(received.date()),
            null,
            "contact:" + contact.id());
  }
}
