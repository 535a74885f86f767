package practicestandards.rules.engine;

/** What an agreed interval is for. The DRL of {@code rules/engine} says which records set it. */
public enum AgreedFor {
  EARLY_HELP_CONTACT,
  CHILD_IN_NEED_VISITS,
  CHILD_IN_NEED_VISITS_IN_SUPERVISION,
  CHILD_PROTECTION_VISITS,
  ADOPTION_VISITS,
  LINK_WORKER_VISITS,
  CARE_LEAVER_CONTACT
}
