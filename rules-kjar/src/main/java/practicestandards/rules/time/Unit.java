package practicestandards.rules.time;

/** The units that the standards count in. */
public enum Unit {
  HOURS("hour"),
  WORKING_DAYS("working day"),
  DAYS("day"),
  WEEKS("week"),
  MONTHS("month"),
  YEARS("year");

  private final String one;
  private final String many;

  Unit(String one) {
    this.one = one;
    this.many = one + "s";
  }

  /** An amount in words: {@code 1 week}, {@code 5 working days}. */
  public String counted(int amount) {
    return amount + " " + (amount == 1 ? one : many);
  }
}
