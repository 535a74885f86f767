package practicestandards.rules.engine;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.time.Moment;

/**
 * One duty that arose in two periods that overlap, such as two episodes open at once, is one
 * finding: it is owed for as long as either lasts.
 */
final class SameDuty {
  /**
   * What stands in the period that lasted longest comes first; the rest of what they say decides
   * where nothing else does, so that it is the same finding each time.
   */
  private static final Comparator<Obligation> LASTING_LONGEST_FIRST =
      Comparator.comparingInt(SameDuty::rank)
          .thenComparing(SameDuty::until, Comparator.nullsFirst(Comparator.reverseOrder()))
          .thenComparing(Obligation::clockStartedAt)
          .thenComparing(obligation -> obligation.because().toString())
          .thenComparing(Obligation::dueDate, Comparator.nullsFirst(Comparator.reverseOrder()))
          .thenComparing(Obligation::toString);

  private SameDuty() {}

  /** Each duty once. */
  static Collection<Obligation> once(Collection<?> found) {
    Map<String, Obligation> byId = new HashMap<>(2 * found.size());
    for (Object each : found) {
      Obligation obligation = (Obligation) each;
      byId.merge(
          obligation.id(),
          obligation,
          (one, other) ->
              one.equals(other) || LASTING_LONGEST_FIRST.compare(one, other) <= 0 ? one : other);
    }
    return byId.values();
  }

  private static int rank(Obligation obligation) {
    return switch (obligation.status()) {
      case OVERDUE, AT_RISK, UPCOMING, OPEN, NOT_EVALUABLE -> 0;
      case MET, MET_LATE, EXCUSED -> 1;
      case MISSED -> 2;
      case ENDED -> 3;
    };
  }

  private static java.time.@Nullable LocalDate until(Obligation obligation) {
    Moment until = obligation.breach() == null ? null : obligation.breach().until();
    return until == null ? null : until.date();
  }
}
