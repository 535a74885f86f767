package practicestandards.rules.records;

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
