package practicestandards.rules.records;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The role in which somebody acts, at the date of the act. */
public enum Role {
  SOCIAL_WORKER,
  EARLY_HELP_PRACTITIONER,
  LEAD_PRACTITIONER,
  PERSONAL_ADVISER,
  LINK_WORKER,
  PRACTITIONER,
  TEAM_MANAGER,
  LINE_MANAGER,
  MASH_MANAGER,
  SUPERVISOR,
  INVESTIGATING_MANAGER,
  HEAD_OF_SAFEGUARDING,
  INDEPENDENT_REVIEWING_OFFICER,
  CONFERENCE_CHAIR,
  SEND_CASE_OFFICER,
  DESIGNATED_NURSE,
  MEDICAL_PRACTITIONER,
  SERVICE,
  OTHER;

  /** What documents call whoever manages the work of others, whatever the post. */
  public static final String MANAGER = "MANAGER";

  /**
   * Who may act where a document names somebody: any manager where it says manager; the head of
   * safeguarding also where it names a lower one; nobody else than whom it names otherwise.
   *
   * @param named a role, or {@link #MANAGER}
   * @throws IllegalArgumentException if it is neither
   */
  public static Set<Role> actingAs(String named) {
    if (named.equals(MANAGER)) {
      return Arrays.stream(values()).filter(Role::isManager).collect(Collectors.toSet());
    }
    Role role = valueOf(named);
    return role.isManager() ? EnumSet.of(role, HEAD_OF_SAFEGUARDING) : EnumSet.of(role);
  }

  /** Whether an act recorded in a role is one of somebody whom a document names; a blank is not. */
  public static boolean isActOf(String named, @Nullable Role role) {
    return role != null && actingAs(named).contains(role);
  }

  /** Whether somebody in this role manages the work of others. */
  public boolean isManager() {
    return switch (this) {
      case TEAM_MANAGER,
          LINE_MANAGER,
          MASH_MANAGER,
          SUPERVISOR,
          INVESTIGATING_MANAGER,
          HEAD_OF_SAFEGUARDING ->
          true;
      default -> false;
    };
  }
}
