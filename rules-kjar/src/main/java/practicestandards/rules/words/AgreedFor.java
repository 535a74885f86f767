package practicestandards.rules.words;

/** What an agreed interval is for. The DRL of {@code rules/engine} says which records set it. */
public enum AgreedFor {
  NOTHING,
  EARLY_HELP_CONTACT,
  SOCIAL_WORK_VISITS,
  CHILD_IN_NEED_VISITS,
  VARIED_VISITS_TO_DISABLED_CHILD,
  ADOPTION_VISITS,
  LINK_WORKER_VISITS,
  CARE_LEAVER_CONTACT,
  CHILD_IN_NEED_REVIEWS,
  DISABLED_CHILD_REVIEWS,
  SHORT_BREAK_REVIEWS,
  CORE_GROUP_MEETINGS
}
