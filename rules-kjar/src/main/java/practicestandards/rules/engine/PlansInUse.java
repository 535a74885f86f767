package practicestandards.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.ChildInNeedEpisode;
import practicestandards.rules.records.EarlyHelpEpisode;
import practicestandards.rules.records.Plan;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Span;
import practicestandards.rules.words.EventKind;
import practicestandards.rules.words.RegimeKind;

/**
 * From when to when a plan is in use in an episode: from its first version until it ends without a
 * new one. A version that follows an end, or follows a protection plan or a period of care, is a
 * new plan.
 */
public final class PlansInUse {
  private final Event episode;
  private final List<Event> suspending;
  private final List<Event> versions;

  private PlansInUse(Event episode, List<Event> suspending, EventKind made, Collection<?> plans) {
    this.episode = episode;
    this.suspending = suspending;
    this.versions =
        plans.stream()
            .map(plan -> Event.of(made, (Plan) plan))
            .filter(Objects::nonNull)
            .filter(version -> !version.at().date().isBefore(from(made, plans).date()))
            .map(this::asInUse)
            .filter(version -> episode.span().contains(version.at()))
            .sorted(Comparator.comparing(PlansInUse::madeOn).thenComparing(Event.IN_ORDER))
            .toList();
  }

  /**
   * From when versions count: a plan that was made before the episode and still is in use when it
   * begins is one from the first day; not so after a plan or care of another kind.
   */
  private Moment from(EventKind made, Collection<?> plans) {
    Moment began = episode.at();
    boolean follows =
        suspending.stream().anyMatch(other -> Regimes.runsInto(other.until(), began.date()));
    return plans.stream()
        .map(plan -> Event.of(made, (Plan) plan))
        .filter(Objects::nonNull)
        .filter(version -> !follows && version.at().date().isBefore(began.date()))
        .max(Comparator.comparing(PlansInUse::madeOn).thenComparing(Event.IN_ORDER))
        .filter(version -> isInUseOn(version, began))
        .map(Event::at)
        .orElse(began);
  }

  private static boolean isInUseOn(Event version, Moment began) {
    Moment ended = ((Plan) version.record()).endedAt();
    return ended == null || ended.date().isAfter(began.date());
  }

  private Event asInUse(Event version) {
    return version.at().date().isBefore(episode.at().date())
        ? version.heldOn(episode.at())
        : version;
  }

  /** The plans of an early help episode. */
  public static List<Regime> inEarlyHelp(EarlyHelpEpisode episode, Collection<?> plans) {
    return new PlansInUse(
            Event.of(episode, "startedAt", "endedAt"),
            List.of(),
            EventKind.named("EARLY_HELP_PLAN_MADE"),
            plans)
        .regimes(RegimeKind.named("EARLY_HELP_PLAN"), List.of());
  }

  /**
   * The plans of an episode of need, while neither a protection plan nor a period of care is in
   * force.
   *
   * @param services what else gives a child’s plan a pattern of its own meanwhile
   */
  public static List<Regime> inNeed(
      String pattern,
      ChildInNeedEpisode episode,
      Collection<?> plans,
      Collection<?> protectionPlans,
      Collection<?> periodsOfCare,
      Collection<?> services) {
    List<Event> suspending = new ArrayList<>(Regimes.lasting(protectionPlans));
    suspending.addAll(Regimes.lasting(periodsOfCare));
    return new PlansInUse(
            Event.of(episode, "startedAt", "endedAt"),
            suspending,
            EventKind.named("CHILD_IN_NEED_PLAN_ESTABLISHED"),
            plans)
        .regimes(RegimeKind.named(pattern), Regimes.lasting(services));
  }

  private List<Regime> regimes(RegimeKind kind, List<Event> displacing) {
    List<Event> changes = new ArrayList<>(suspending);
    changes.addAll(displacing);
    List<Regime> regimes = new ArrayList<>();
    for (int first = 0; first < versions.size(); ) {
      int next = first + 1;
      while (next < versions.size() && isSamePlan(first, next)) {
        next++;
      }
      Event opened = versions.get(first);
      Span inUse = new Span(opened.at(), endOf(next - 1, next));
      List<Span> spans = Span.without(List.of(inUse), Regimes.spans(changes));
      regimes.addAll(Regimes.over(kind, opened, spans, changes, opened.at()));
      first = next;
    }
    return regimes;
  }

  private boolean isSamePlan(int first, int next) {
    Moment ended = ((Plan) versions.get(next - 1).record()).endedAt();
    Moment made = versions.get(next).at();
    return (ended == null || !ended.date().isBefore(made.date()))
        && suspending.stream().noneMatch(s -> liesBetween(versions.get(first).at(), s, made));
  }

  private static boolean liesBetween(Moment first, Event suspension, Moment next) {
    Moment over = suspension.until();
    return over != null
        && !suspension.at().date().isBefore(first.date())
        && suspension.at().date().isBefore(over.date())
        && !over.date().isAfter(next.date());
  }

  private @Nullable Moment endOf(int last, int next) {
    Moment ended =
        Deadlines.earlier(((Plan) versions.get(last).record()).endedAt(), episode.until());
    return next < versions.size() ? Deadlines.earlier(ended, versions.get(next).at()) : ended;
  }

  /** Versions of one establishment follow each other by the day on which they were made. */
  private static String madeOn(Event version) {
    Moment created = ((Plan) version.record()).createdAt();
    return version.at().date() + " " + (created == null ? version.at() : created).date();
  }
}
