package practicestandards.rules.engine;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.records.Allocation;
import practicestandards.rules.records.Role;
import practicestandards.rules.records.Supervision;

/** Whose input a family safeguarding supervision shows. */
public final class FamilySafeguarding {
  private FamilySafeguarding() {}

  /** Every practitioner who is allocated to the family on the day of the session. */
  public static List<Obligation> owedInput(
      CaseContext context, Terms terms, Supervision supervision, Collection<?> allocations) {
    Event held = Objects.requireNonNull(Event.ofAny(supervision, "heldAt"));
    List<String> practitioners =
        Regimes.lasting(allocations).stream()
            .filter(allocated -> allocated.span().contains(held.at()))
            .map(allocated -> (Allocation) allocated.record())
            .filter(allocation -> allocation.role() == null || !oversees(allocation.role()))
            .map(Allocation::workerRef)
            .filter(Objects::nonNull)
            .toList();
    if (practitioners.isEmpty() || !context.isInForce(terms, held.at().date())) {
      return List.of();
    }
    return List.of(
        Recordings.judged(
            context,
            Duty.undated(terms, held, held.reference()),
            held,
            supervision.contributorRefs().containsAll(practitioners),
            false,
            context.missing(List.of("supervision.contributorRefs"))));
  }

  /** Managers oversee the work with the family, and so do chairs and reviewing officers. */
  private static boolean oversees(Role role) {
    return role.isManager()
        || role == Role.INDEPENDENT_REVIEWING_OFFICER
        || role == Role.CONFERENCE_CHAIR;
  }
}
