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
  private static final List<String> LIFTED_BY =
      List.of(
          "changeOfWorkerNotice.emergency",
          "changeOfWorkerNotice.emergencyReason",
          "allocation.endReason",
          "allocation.workerRef");

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
        LIFTED_BY,
        end.reference());
  }

  /** The notice to the child says something. */
  public static List<Obligation> owedSaid(
      CaseContext context,
      Terms terms,
      Allocation ended,
      Collection<?> allocations,
      Collection<?> notices,
      Said said) {
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
    Duty duty = Duty.undated(terms, end, end.reference()).resting(context.missing(LIFTED_BY));
    return List.of(Recordings.judged(context, duty, end, shown, isEmergency(notice), missing));
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

  private static @Nullable String successor(Allocation ended, Collection<?> allocations) {
    List<Allocation> all = allocations.stream().map(Allocation.class::cast).toList();
    Allocation next = ChangesOfWorker.nextOf(ended, all);
    return next == null ? null : next.id();
  }
}
