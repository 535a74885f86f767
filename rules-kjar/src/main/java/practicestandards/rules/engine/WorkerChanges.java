package practicestandards.rules.engine;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.records.Allocation;
import practicestandards.rules.records.ChangeOfWorkerNotice;

/** What the child is told when a worker hands over to another. */
public final class WorkerChanges {
  private static final List<String> EMERGENCY =
      List.of("changeOfWorkerNotice.emergency", "changeOfWorkerNotice.emergencyReason");

  private WorkerChanges() {}

  /** What the notice to the child may say. */
  public enum Said {
    REASON,
    INTRODUCTION
  }

  /** The child is told on or before the day on which the worker's allocation ended. */
  public static List<Obligation> owedNotice(
      CaseContext context,
      Terms terms,
      Allocation ended,
      Collection<?> allocations,
      Collection<?> notices) {
    Event end = Event.of(ended, "endedAt", "");
    ChangeOfWorkerNotice notice = notice(ended, allocations, notices);
    Event told = notice == null ? null : Event.ofAny(notice, "childNotifiedAt");
    return Orders.owed(
        context,
        terms,
        end,
        told,
        isEmergency(notice),
        context.missing(List.of("changeOfWorkerNotice.childNotifiedAt")),
        EMERGENCY,
        end.reference());
  }

  /** The notice to the child says something. */
  public static List<Obligation> owedSaid(
      CaseContext context,
      Terms terms,
      Allocation ended,
      Collection<?> allocations,
      Collection<?> notices,
      Said said,
      boolean liftedInEmergency) {
    Event end = Event.of(ended, "endedAt", "");
    if (!context.isInForce(terms, end.at().date())) {
      return List.of();
    }
    ChangeOfWorkerNotice notice = notice(ended, allocations, notices);
    boolean shown =
        notice != null
            && Boolean.TRUE.equals(
                said == Said.REASON ? notice.reasonGiven() : notice.introductionOffered());
    String attribute = said == Said.REASON ? "reasonGiven" : "introductionOffered";
    List<String> missing = context.missing(List.of("changeOfWorkerNotice." + attribute));
    List<String> assuming = liftedInEmergency ? context.missing(EMERGENCY) : List.of();
    Duty duty = Duty.undated(terms, end, end.reference()).resting(assuming);
    boolean excused = liftedInEmergency && isEmergency(notice);
    return List.of(Recordings.judged(context, duty, end, shown, excused, missing));
  }

  private static boolean isEmergency(@Nullable ChangeOfWorkerNotice notice) {
    return notice != null
        && Boolean.TRUE.equals(notice.emergency())
        && Boolean.TRUE.equals(notice.emergencyReason());
  }

  /** The notice of the change to the next worker; where none names that, one that names nobody. */
  private static @Nullable ChangeOfWorkerNotice notice(
      Allocation ended, Collection<?> allocations, Collection<?> notices) {
    String next = successor(ended, allocations);
    ChangeOfWorkerNotice named = naming(next, notices);
    return next == null || named == null ? naming(null, notices) : named;
  }

  private static @Nullable ChangeOfWorkerNotice naming(
      @Nullable String allocation, Collection<?> notices) {
    return notices.stream()
        .map(ChangeOfWorkerNotice.class::cast)
        .filter(notice -> Objects.equals(allocation, notice.allocationId()))
        .min((one, other) -> one.id().compareTo(other.id()))
        .orElse(null);
  }

  /** The first allocation of another worker in the same role that started after this one. */
  private static @Nullable String successor(Allocation ended, Collection<?> allocations) {
    Event start = Event.ofAny(ended, "startedAt");
    return allocations.stream()
        .map(Allocation.class::cast)
        .filter(other -> other.role() == ended.role())
        .map(other -> Event.of(other, "startedAt", ""))
        .filter(other -> start == null || Event.IN_ORDER.compare(other, start) > 0)
        .min(Event.IN_ORDER)
        .map(other -> other.record().id())
        .orElse(null);
  }
}
