package practicestandards.rules.time;

/** The units that the standards count in. */
public enum Unit {
  HOURS,
  WORKING_DAYS,
  DAYS,
  WEEKS,
  MONTHS,
  YEARS
}
