package practicestandards.service.findings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.Allocation;
import practicestandards.rules.records.Role;
import practicestandards.rules.time.Moment;

/**
 * Who has to do what is owed: the role of the clause, and the team and worker of the allocation in
 * force on the due date.
 *
 * @param role the first of the clause
 */
record Responsible(@Nullable String role, @Nullable String teamRef, @Nullable String workerRef) {

  /**
   * By the allocations of the case. One to a role of the clause goes before others, to the first of
   * them before the next, then the latest.
   *
   * @param day the due date; where there is none, the day on which it is asked
   * @param roles of the clause, the first first
   */
  static Responsible on(LocalDate day, List<Role> roles, List<Allocation> allocations) {
    String role = roles.get(0).name();
    return allocations.stream()
        .filter(allocation -> isInForce(allocation, day))
        .max(
            Comparator.comparing((Allocation allocation) -> rank(allocation, roles))
                .reversed()
                .thenComparing(Responsible::start)
                .thenComparing(Allocation::id))
        .map(allocation -> new Responsible(role, allocation.teamRef(), allocation.workerRef()))
        .orElse(new Responsible(role, null, null));
  }

  private static int rank(Allocation allocation, List<Role> roles) {
    Role role = allocation.role();
    return role != null && roles.contains(role) ? roles.indexOf(role) : roles.size();
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
