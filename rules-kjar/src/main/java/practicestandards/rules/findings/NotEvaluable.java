package practicestandards.rules.findings;

import java.util.List;

/**
 * A clause that could not be judged, because what raises its duty is not supplied.
 *
 * @param standard the clause
 * @param missing the record types, or {@code type.attribute}, that were not supplied
 */
public record NotEvaluable(String standard, List<String> missing) {}
