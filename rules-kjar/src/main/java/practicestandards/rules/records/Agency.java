package practicestandards.rules.records;

/** The agencies that meet, refer and advise. */
public enum Agency {
  SOCIAL_CARE,
  EARLY_HELP,
  POLICE,
  HEALTH,
  EDUCATION,
  EDUCATIONAL_PSYCHOLOGY,
  FOSTERING_SERVICE,
  HOUSING,
  LEGAL_AGENCY,
  OTHER_COUNCIL_SERVICE,
  VOLUNTARY_SECTOR,
  OTHER
}
