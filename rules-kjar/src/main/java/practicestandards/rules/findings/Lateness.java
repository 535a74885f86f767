package practicestandards.rules.findings;

/**
 * How late: in working days or hours where the limit is in them, and always in calendar days.
 *
 * @param amount in {@code unit}; a started hour counts as one
 * @param unit {@code WORKING_DAYS}, {@code HOURS} or {@code DAYS}
 * @param days calendar days from the due date, London
 */
public record Lateness(long amount, String unit, long days) {}
