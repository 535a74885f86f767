package practicestandards.rules.engine;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.records.Child;
import practicestandards.rules.records.CommunicationNeed;
import practicestandards.rules.records.CommunicationSupport;
import practicestandards.rules.records.NetworkMember;

/** What is arranged for a child or a member of the family who needs help to communicate. */
public final class CommunicationNeeds {
  private CommunicationNeeds() {}

  /** A need, and what answers it. */
  public enum Need {
    LANGUAGE(
        EnumSet.of(CommunicationNeed.LANGUAGE, CommunicationNeed.LANGUAGE_AND_SENSORY),
        EnumSet.of(
            CommunicationSupport.Arrangement.INTERPRETER,
            CommunicationSupport.Arrangement.TRANSLATOR)),
    SENSORY(
        EnumSet.of(CommunicationNeed.SENSORY, CommunicationNeed.LANGUAGE_AND_SENSORY),
        EnumSet.of(
            CommunicationSupport.Arrangement.COMMUNICATION_AID,
            CommunicationSupport.Arrangement.SPECIALIST));

    private final Set<CommunicationNeed> recorded;
    private final Set<CommunicationSupport.Arrangement> answers;

    Need(Set<CommunicationNeed> recorded, Set<CommunicationSupport.Arrangement> answers) {
      this.recorded = recorded;
      this.answers = answers;
    }

    private boolean isIn(@Nullable CommunicationNeed need) {
      return need != null && recorded.contains(need);
    }

    private boolean isAnsweredBy(CommunicationSupport support) {
      return support.arrangedAt() != null
          && support.arrangement() != null
          && answers.contains(support.arrangement());
    }
  }

  /** What the child needs. */
  public static List<Obligation> owedTo(
      CaseContext context,
      Terms terms,
      Regime open,
      Child child,
      Collection<?> supports,
      Need need) {
    return owed(
        context,
        terms,
        open,
        child.communicationNeed(),
        null,
        "child:" + child.id(),
        supports,
        need);
  }

  /** What a member of the family needs. */
  public static List<Obligation> owedTo(
      CaseContext context,
      Terms terms,
      Regime open,
      NetworkMember member,
      Collection<?> supports,
      Need need) {
    Regime known = open.asAt(context.getAsOf());
    return known == null || !Network.isIn(member, known.span())
        ? List.of()
        : owed(
            context,
            terms,
            open,
            member.communicationNeed(),
            member.personRef(),
            "networkMember:" + member.id(),
            supports,
            need);
  }

  private static List<Obligation> owed(
      CaseContext context,
      Terms terms,
      Regime planned,
      @Nullable CommunicationNeed recorded,
      @Nullable String personRef,
      String person,
      Collection<?> supports,
      Need need) {
    List<CommunicationSupport> theirs =
        supports.stream()
            .map(CommunicationSupport.class::cast)
            .filter(support -> Objects.equals(personRef, support.personRef()))
            .toList();
    Regime open = planned.asAt(context.getAsOf());
    Event opened = open == null ? null : open.opened();
    boolean isNeeded = need.isIn(recorded) || theirs.stream().anyMatch(s -> need.isIn(s.need()));
    if (open == null || opened == null || !isNeeded) {
      return List.of();
    }
    Event identified = identified(theirs, need, opened);
    return FollowingActs.owed(
        context,
        terms,
        identified,
        arranged(theirs, need),
        open.span().to(),
        context.unknownSince(Regimes.LONG_AGO, List.of("communicationSupport")),
        context.missing(open.kind().liftedBy()),
        opened.reference(),
        person);
  }

  /** When the need was recognised while the case was open; else when it was opened. */
  private static Event identified(List<CommunicationSupport> supports, Need need, Event opened) {
    return supports.stream()
        .filter(support -> need.isIn(support.need()) && support.needIdentifiedAt() != null)
        .map(support -> Event.of(support, "needIdentifiedAt", ""))
        .filter(event -> opened.span().contains(event.at()))
        .min(Event.IN_ORDER)
        .orElse(opened);
  }

  private static @Nullable Event arranged(List<CommunicationSupport> supports, Need need) {
    return supports.stream()
        .filter(need::isAnsweredBy)
        .map(support -> Event.of(support, "arrangedAt", ""))
        .min(Event.IN_ORDER)
        .orElse(null);
  }
}
