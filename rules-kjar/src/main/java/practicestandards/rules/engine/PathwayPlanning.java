package practicestandards.rules.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.Child;
import practicestandards.rules.records.Plan;
import practicestandards.rules.time.Age;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Span;
import practicestandards.rules.words.RegimeKind;

/** When a pathway plan is in force, and from when its reviews are counted. */
public final class PathwayPlanning {
  private PathwayPlanning() {}

  /** From the first sign of a pathway plan to the end of its last version, or to 25. */
  public static List<Regime> inForce(Collection<?> plans, Collection<?> children) {
    Event opened = opened(plans);
    if (opened == null) {
      return List.of();
    }
    Span span = new Span(opened.at(), end(plans, children));
    return List.of(new Regime(RegimeKind.named("PATHWAY_PLAN"), null, null, span, true, null));
  }

  /**
   * From the review, or the completion, from which further reviews are counted; where the officer's
   * review did not come by the 16th birthday of a young person in care, from that day.
   */
  public static List<Regime> sinceBegun(
      CaseContext context,
      Regime inForce,
      Collection<?> plans,
      Collection<?> children,
      Collection<?> periodsOfCare,
      Timeline begun) {
    Event opened = opened(plans);
    if (opened == null) {
      return List.of();
    }
    RegimeKind kind = RegimeKind.named("PATHWAY_PLAN_UNDER_REVIEW");
    Event clock = begun.raisedIn(inForce).stream().findFirst().orElse(null);
    Moment sixteen = sixteenInCare(children, periodsOfCare);
    LocalDate until = (clock == null ? context.getAsOf() : clock.at()).date();
    if (sixteen != null && until.isAfter(sixteen.date())) {
      Moment from = sixteen.isBefore(opened.at()) ? opened.at() : sixteen;
      Span span = new Span(from, inForce.span().to());
      return List.of(new Regime(kind, opened, opened.asRecordMoment(), span, true, null));
    }
    if (clock == null) {
      return List.of();
    }
    Span span = new Span(clock.at(), inForce.span().to());
    Moment nextDay = Moment.of(clock.at().date().plusDays(1));
    return List.of(new Regime(kind, opened, clock.asRecordMoment(), span, true, nextDay));
  }

  /**
   * What the first three months run from: the first looked-after review that reviewed the plan. For
   * a young person not in care on the 16th birthday, whom no such review need reach, the completion
   * of the plan if that came first.
   */
  public static List<CaseRecord> begun(
      CaseContext context,
      Collection<?> plans,
      Collection<?> children,
      Collection<?> periodsOfCare,
      Timeline byOfficer) {
    Event reviewed = byOfficer.getEvents().stream().findFirst().orElse(null);
    Event completed = first(plans, "completedAt");
    boolean came =
        reviewed != null
            && (completed == null || !completed.at().date().isBefore(reviewed.at().date()));
    boolean counts = !came && isOutOfCareAtSixteen(context, children, periodsOfCare);
    Event begins = counts && completed != null ? completed : reviewed;
    return begins == null ? List.of() : List.of(begins.record());
  }

  private static boolean isOutOfCareAtSixteen(
      CaseContext context, Collection<?> children, Collection<?> periodsOfCare) {
    LocalDate born = born(children);
    return born != null
        && !context.getAsOf().date().isBefore(Age.reached(born, 16, 0))
        && sixteenInCare(children, periodsOfCare) == null;
  }

  /** The 16th birthday, for a young person in care on it. */
  private static @Nullable Moment sixteenInCare(
      Collection<?> children, Collection<?> periodsOfCare) {
    LocalDate born = born(children);
    Moment sixteen = born == null ? null : Moment.of(Age.reached(born, 16, 0));
    return sixteen != null
            && Regimes.lasting(periodsOfCare).stream()
                .anyMatch(care -> care.span().contains(sixteen))
        ? sixteen
        : null;
  }

  private static @Nullable Event opened(Collection<?> plans) {
    return Stream.of("startedAt", "createdAt", "completedAt")
        .map(moment -> first(plans, moment))
        .filter(Objects::nonNull)
        .min(Event.IN_ORDER)
        .orElse(null);
  }

  private static @Nullable Event first(Collection<?> plans, String moment) {
    return plans.stream()
        .map(plan -> Event.ofAny((Plan) plan, moment))
        .filter(Objects::nonNull)
        .min(Event.IN_ORDER)
        .orElse(null);
  }

  /** The end of the version that lasted longest, and the 25th birthday at the latest. */
  private static @Nullable Moment end(Collection<?> plans, Collection<?> children) {
    Moment last = null;
    for (Object plan : plans) {
      Moment ended = ((Plan) plan).endedAt();
      if (ended == null) {
        last = null;
        break;
      }
      last = last == null || last.isBefore(ended) ? ended : last;
    }
    LocalDate born = born(children);
    return Deadlines.earlier(last, born == null ? null : Moment.of(Age.reached(born, 25, 0)));
  }

  private static @Nullable LocalDate born(Collection<?> children) {
    return children.stream().map(child -> ((Child) child).dateOfBirth()).findFirst().orElse(null);
  }
}
