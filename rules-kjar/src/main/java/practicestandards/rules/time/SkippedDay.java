package practicestandards.rules.time;

import java.time.LocalDate;

/** A day that a count of working days left out, and why: {@code Saturday}, {@code Good Friday}. */
public record SkippedDay(LocalDate date, String reason) {}
