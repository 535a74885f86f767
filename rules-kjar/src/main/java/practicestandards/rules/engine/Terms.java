package practicestandards.rules.engine;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Limit;
import practicestandards.rules.time.Unit;

/**
 * What a row or rule says beside its conditions.
 *
 * @param clause the clause
 * @param limit the amount and unit; absent where the clause sets none
 * @param inForceFrom first day on which the row decides; absent: from the beginning
 * @param inForceTo last such day; absent: until further notice
 * @param advisory whether the clause only recommends; then nothing is a breach
 */
public record Terms(
    String clause,
    @Nullable Limit limit,
    @Nullable LocalDate inForceFrom,
    @Nullable LocalDate inForceTo,
    boolean advisory) {
  /** The few days on which editions begin and end, each read once. */
  private static final Map<String, LocalDate> DAYS = new ConcurrentHashMap<>();

  /** A clause without a limit. */
  public static Terms of(String clause) {
    return new Terms(clause, null, null, null, false);
  }

  /** The same clause with a limit. */
  public Terms within(int amount, Unit unit) {
    return new Terms(clause, Limit.of(amount, unit), inForceFrom, inForceTo, advisory);
  }

  /** The same clause, in force from a day such as {@code 2024-04-01}. */
  public Terms inForceFrom(String day) {
    return new Terms(clause, limit, dayOf(day), inForceTo, advisory);
  }

  /** The same clause, in force until the end of a day. */
  public Terms inForceTo(String day) {
    return new Terms(clause, limit, inForceFrom, dayOf(day), advisory);
  }

  /** The same clause, as a recommendation. */
  public Terms asAdvice() {
    return new Terms(clause, limit, inForceFrom, inForceTo, true);
  }

  private static LocalDate dayOf(String day) {
    return DAYS.computeIfAbsent(day, LocalDate::parse);
  }
}
