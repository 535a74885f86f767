package practicestandards.rules.records;

/** The help that somebody needs to communicate. */
public enum CommunicationNeed {
  NONE,
  LANGUAGE,
  SENSORY,
  LANGUAGE_AND_SENSORY
}
