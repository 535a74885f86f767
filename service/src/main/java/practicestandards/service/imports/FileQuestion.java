package practicestandards.service.imports;

import practicestandards.rules.time.Moment;

/**
 * What is asked of the files.
 *
 * @param authority {@code solihull}, {@code dudley}
 * @param asOf each moment after it is ignored; a date means its last instant, London
 * @param applyEditionsAsIfAlwaysInForce whether the first edition held reaches back for ever
 */
public record FileQuestion(String authority, Moment asOf, boolean applyEditionsAsIfAlwaysInForce) {}
