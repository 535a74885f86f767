package practicestandards.rules.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.findings.Status;
import practicestandards.rules.time.Moment;

/** The order in which findings are read: what presses most comes first. */
final class FindingOrder {
  private static final LocalDate NEVER = LocalDate.MAX;

  /**
   * Overdue, at risk, upcoming, open and not evaluable by due moment; then the settled, latest
   * first. Findings of one moment are in the order of their ids.
   */
  static final Comparator<Obligation> MOST_URGENT_FIRST = FindingOrder::compare;

  private FindingOrder() {}

  private static int compare(Obligation one, Obligation other) {
    int order = Integer.compare(rank(one.status()), rank(other.status()));
    if (order == 0) {
      order = byDueMoment(one, other);
    }
    return order == 0 ? one.id().compareTo(other.id()) : order;
  }

  private static int rank(Status status) {
    return switch (status) {
      case OVERDUE -> 0;
      case AT_RISK -> 1;
      case UPCOMING -> 2;
      case OPEN -> 3;
      case NOT_EVALUABLE -> 4;
      default -> 5;
    };
  }

  private static int byDueMoment(Obligation one, Obligation other) {
    int earlierFirst = dueDay(one).compareTo(dueDay(other));
    if (earlierFirst == 0 && (one.dueAt() != null || other.dueAt() != null)) {
      earlierFirst = due(one).compareTo(due(other));
    }
    return one.status().isSettled() ? -earlierFirst : earlierFirst;
  }

  /** The day of the due moment: it settles most comparisons, and instants are slow to work out. */
  private static LocalDate dueDay(Obligation obligation) {
    if (obligation.dueDate() != null) {
      return obligation.dueDate();
    }
    return obligation.status().isSettled() ? obligation.clockStartedAt() : NEVER;
  }

  private static Instant due(Obligation obligation) {
    return obligation.dueAt() != null ? obligation.dueAt() : Moment.of(dueDay(obligation)).latest();
  }
}
