package practicestandards.rules.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.Allocation;
import practicestandards.rules.records.Role;

/**
 * When a child changes worker: another person becomes the social worker, or in early help the
 * practitioner, after the former one ended, however long before. A new team, a step up from early
 * help and a second worker beside the first are none.
 */
public final class ChangesOfWorker {
  /** Who takes over from whom: nobody from somebody of other work. */
  private static final List<Set<Role>> SAME_WORK =
      List.of(
          EnumSet.of(Role.SOCIAL_WORKER),
          EnumSet.of(Role.EARLY_HELP_PRACTITIONER, Role.LEAD_PRACTITIONER, Role.PRACTITIONER),
          EnumSet.of(Role.PERSONAL_ADVISER));

  private ChangesOfWorker() {}

  /** The allocations, each with a start, that ended because another person took over. */
  public static List<Allocation> among(Collection<?> allocations) {
    List<Allocation> workers =
        allocations.stream()
            .map(Allocation.class::cast)
            .filter(each -> !workOf(each).isEmpty())
            .toList();
    return workers.stream().filter(ended -> isHandedOn(ended, workers)).toList();
  }

  /** A transfer is believed while nobody follows; where its reason is blank, who follows tells. */
  private static boolean isHandedOn(Allocation ended, List<Allocation> workers) {
    boolean transferred = ended.endReason() == Allocation.EndReason.TRANSFER;
    Allocation next = nextOf(ended, workers);
    if (ended.endedAt() == null || ended.endReason() == Allocation.EndReason.CLOSURE) {
      return false;
    } else if (next == null) {
      return transferred && workers.stream().noneMatch(each -> isInstead(each, ended));
    }
    return ended.workerRef() == null || next.workerRef() == null
        ? transferred
        : !isSamePerson(next, ended);
  }

  /** Who follows in the same work: the first, and of one day the same person before another. */
  static @Nullable Allocation nextOf(Allocation ended, Collection<Allocation> workers) {
    return workers.stream()
        .filter(each -> workOf(ended).contains(each.role()) && follows(each, ended))
        .min(
            Comparator.comparing(ChangesOfWorker::began)
                .thenComparing(each -> !isSamePerson(each, ended))
                .thenComparing(Allocation::id))
        .orElse(null);
  }

  /** Somebody of other work followed, or a second worker was there before, and stayed. */
  private static boolean isInstead(Allocation other, Allocation ended) {
    LocalDate end = Objects.requireNonNull(ended.endedAt()).date();
    boolean sameWork = workOf(ended).contains(other.role());
    boolean stayed = other.endedAt() == null || other.endedAt().date().isAfter(end);
    return !other.id().equals(ended.id())
        && (sameWork ? began(other).isBefore(end) && stayed : follows(other, ended));
  }

  private static boolean follows(Allocation next, Allocation ended) {
    return !next.id().equals(ended.id())
        && ended.endedAt() != null
        && !began(next).isBefore(ended.endedAt().date());
  }

  private static boolean isSamePerson(Allocation one, Allocation other) {
    return one.workerRef() != null && one.workerRef().equals(other.workerRef());
  }

  private static Set<Role> workOf(Allocation allocation) {
    return SAME_WORK.stream()
        .filter(work -> work.contains(allocation.role()))
        .findFirst()
        .orElse(EnumSet.noneOf(Role.class));
  }

  private static LocalDate began(Allocation allocation) {
    return Objects.requireNonNull(allocation.startedAt()).date();
  }
}
