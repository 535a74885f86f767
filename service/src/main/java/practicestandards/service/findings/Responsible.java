package practicestandards.service.findings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.Allocation;
import practicestandards.rules.time.Moment;

/**
 * Who has to do what is owed: the role of the clause, and the team and worker of the allocation in
 * force on the due date.
 *
 * @param role of the clause
 */
record Responsible(@Nullable String role, @Nullable String teamRef, @Nullable String workerRef) {

  /**
   * By the allocations of the case. One to the clause's own role goes before others, then the
   * latest.
   *
   * @param day the due date; where there is none, the day on which it is asked
   */
  static Responsible on(LocalDate day, @Nullable String role, List<Allocation> allocations) {
    return allocations.stream()
        .filter(allocation -> isInForce(allocation, day))
        .max(
            Comparator.comparing((Allocation allocation) -> isTo(allocation, role))
                .thenComparing(Responsible::start)
                .thenComparing(Allocation::id))
        .map(allocation -> new Responsible(role, allocation.teamRef(), allocation.workerRef()))
        .orElse(new Responsible(role, null, null));
  }

  private static boolean isTo(Allocation allocation, @Nullable String role) {
    return allocation.role() != null && allocation.role().name().equals(role);
  }

  private static boolean isInForce(Allocation allocation, LocalDate day) {
    Moment started = allocation.startedAt();
    Moment ended = allocation.endedAt();
    return started != null
        && !started.date().isAfter(day)
        && (ended == null || !ended.date().isBefore(day));
  }

  private static LocalDate start(Allocation allocation) {
    Moment started = allocation.startedAt();
    return started == null ? LocalDate.MIN : started.date();
  }
}
