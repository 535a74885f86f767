package practicestandards.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.records.DocumentShared;
import practicestandards.rules.records.NetworkMember;
import practicestandards.rules.records.Plan;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Span;
import practicestandards.rules.words.RegimeKind;

/** The versions of a plan, each in use until the next of its kind replaces it. */
public final class PlanVersions {
  private PlanVersions() {}

  /** From when a version was made to the next of the same plan, or to its end. */
  public static Regime inUse(String pattern, Plan plan, Collection<?> versions) {
    RegimeKind kind = RegimeKind.named(pattern);
    Event opened = made(plan);
    Event next =
        ofSamePlan(plan, versions).stream()
            .filter(made -> Event.IN_ORDER.compare(made, opened) > 0)
            .findFirst()
            .orElse(null);
    Moment to = Deadlines.earlier(opened.until(), next == null ? null : next.at());
    return Regime.opening(kind, opened, new Span(opened.at(), to));
  }

  /** A plan from its first version to the end of its last; nothing for the versions between. */
  public static List<Regime> fromFirst(Plan plan, Collection<?> versions) {
    Event opened = made(plan);
    Event last = opened;
    boolean isFirst = true;
    for (Event version : ofSamePlan(plan, versions)) {
      if (Event.IN_ORDER.compare(version, opened) < 0) {
        isFirst = hasEndedBy(version, opened);
      } else if (!hasEndedBy(last, version)) {
        last = version;
      }
    }
    Span span = new Span(opened.at(), last.until());
    return isFirst
        ? List.of(Regime.opening(RegimeKind.named("PLAN_FROM_FIRST_VERSION"), opened, span))
        : List.of();
  }

  /** A plan that ended is not taken up again: what is made later is another. */
  private static boolean hasEndedBy(Event version, Event later) {
    Moment ended = version.until();
    return ended != null && !ended.date().isAfter(later.at().date());
  }

  /** The versions of one kind and, of placement plans, for one placement, in order. */
  private static List<Event> ofSamePlan(Plan plan, Collection<?> versions) {
    return versions.stream()
        .map(Plan.class::cast)
        .filter(version -> version.kind() == plan.kind())
        .filter(version -> Objects.equals(version.placementId(), plan.placementId()))
        .map(PlanVersions::made)
        .sorted(Event.IN_ORDER)
        .toList();
  }

  private static Event made(Plan plan) {
    return Event.of(plan, "createdAt", "endedAt");
  }

  /** A version reaches one member of the plan before the next version replaces it. */
  public static List<Obligation> owedToMember(
      CaseContext context,
      Terms terms,
      Regime planned,
      NetworkMember member,
      Collection<?> shares) {
    Regime inUse = planned.asAt(context.getAsOf());
    Event made = inUse == null ? null : inUse.opened();
    if (inUse == null || made == null || !Network.isIn(member, inUse.span())) {
      return List.of();
    }
    List<String> lifting = new ArrayList<>(inUse.kind().liftedBy());
    lifting.addAll(Unsafe.EXCUSES);
    return FollowingActs.owed(
        context,
        terms,
        made,
        firstShare(made, member, shares),
        inUse.span().to(),
        Unsafe.isUnsafe(member, Unsafe.lastDay(context, inUse.span().to())),
        context.unknownSince(
            made.at(), List.of("documentShared.sharedAt", "documentShared.recipientRef")),
        context.missing(lifting),
        made.reference(),
        "networkMember:" + member.id());
  }

  private static @Nullable Event firstShare(
      Event made, NetworkMember member, Collection<?> shares) {
    return shares.stream()
        .map(DocumentShared.class::cast)
        .filter(share -> made.type().equals(share.documentType()))
        .filter(share -> made.record().id().equals(share.documentId()))
        .filter(share -> !Boolean.TRUE.equals(share.draft()))
        .filter(share -> Objects.equals(member.personRef(), share.recipientRef()))
        .map(share -> Event.of(share, "sharedAt", ""))
        .filter(shared -> shared.isOnOrAfter(made.at()))
        .min(Event.IN_ORDER)
        .orElse(null);
  }
}
