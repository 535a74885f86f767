package practicestandards.rules.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.AgreedFrequency;
import practicestandards.rules.records.ContactMode;
import practicestandards.rules.records.KeepingInTouchContact;

/**
 * How near a contact comes: a text and an e-mail are one way, then comes a call, then a visit. What
 * was agreed by one way is met by that or by a nearer one.
 */
final class ContactWays {
  private static final int WRITTEN = 1;
  private static final int SPOKEN = 2;
  private static final int SEEN = 3;

  private ContactWays() {}

  /** The contacts that are as near as was agreed at their time; where nothing was, any. */
  static Timeline asAgreed(Timeline contacts, List<Agreements.Agreement> agreements) {
    boolean anyWay = agreements.stream().allMatch(agreement -> farthest(agreement) == WRITTEN);
    return anyWay
        ? contacts
        : contacts.only(
            contact ->
                agreements.stream()
                    .filter(agreement -> agreement.span().contains(contact.at()))
                    .allMatch(agreement -> nearness(contact) >= farthest(agreement)));
  }

  /** Of several ways, the farthest that was agreed is enough; of none, any. */
  private static int farthest(Agreements.Agreement agreement) {
    return ((AgreedFrequency) agreement.event().record())
        .contactModes().stream().mapToInt(ContactWays::nearness).min().orElse(WRITTEN);
  }

  private static int nearness(Event contact) {
    return contact.record() instanceof KeepingInTouchContact byDistance
        ? nearness(byDistance.mode())
        : SEEN;
  }

  private static int nearness(@Nullable ContactMode mode) {
    return mode == ContactMode.PHONE ? SPOKEN : WRITTEN;
  }
}
