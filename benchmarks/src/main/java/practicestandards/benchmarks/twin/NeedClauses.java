package practicestandards.benchmarks.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.AgreedFrequency;
import practicestandards.rules.records.AgreedFrequency.RecordedIn;
import practicestandards.rules.records.AgreedFrequency.Subject;
import practicestandards.rules.records.Allocation;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.Child;
import practicestandards.rules.records.ChildInNeedEpisode;
import practicestandards.rules.records.ChildProtectionPlan;
import practicestandards.rules.records.DisabilityService;
import practicestandards.rules.records.Role;
import practicestandards.rules.time.Limit;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Span;
import practicestandards.rules.time.Unit;

/** Visits to a child in need. */
final class NeedClauses {
  private static final Limit FOUR_WEEKS = Limit.of(4, Unit.WEEKS);
  private static final Limit TWELVE_WEEKS = Limit.of(12, Unit.WEEKS);

  private final Standards by;
  private final List<CaseRecord> suspending = new ArrayList<>();
  private final List<Agreed> agreed;
  private final List<Agreed> varied;

  private NeedClauses(Standards by) {
    this.by = by;
    suspending.addAll(by.the.all(ChildProtectionPlan.class));
    suspending.addAll(Periods.lookedAfter(by.the));
    agreed = Agreed.of(by.the, each -> isForSocialWorker(each) && !isOfProtectionPlan(each));
    varied = by.the.isSolihull() ? agreed.stream().filter(this::isGoverning).toList() : List.of();
  }

  static void judge(Standards by) {
    NeedClauses need = new NeedClauses(by);
    List<Lasting> all = new ArrayList<>();
    for (ChildInNeedEpisode episode : by.the.all(ChildInNeedEpisode.class)) {
      if (episode.startedAt() != null) {
        Happening opened = Happening.of(episode, "startedAt", episode.startedAt());
        Span whole = new Span(opened.at(), episode.endedAt());
        List<Span> spans = Span.without(List.of(whole), Periods.of(need.suspending));
        need.judge(opened, whole, spans);
        spans.forEach(span -> all.add(new Lasting(span, episode.endedAt())));
      }
    }
    need.recorded(all);
  }

  /** A stretch of an episode, and when that ended. */
  private record Lasting(Span span, @Nullable Moment ended) {
    boolean isJudged(Happening event) {
      return Standards.isJudgedIn(span, event.at(), ended);
    }
  }

  private void judge(Happening opened, Span whole, List<Span> spans) {
    List<Agreed> made = Agreed.madeWithin(agreed, opened.at(), whole.to());
    if (by.the.isSolihull()) {
      Moment clock = clock(opened, spans, firstVisits(spans));
      List<Agreed> governing = Agreed.madeWithin(varied, opened.at(), whole.to());
      patterns(opened, spans, governing, clock);
      shorterIfAgreed(opened, spans, made, clock);
      for (Agreed each : made) {
        Span standard = in(standard(spans, governing), each);
        if (standard != null && each.isLongerThan(Agreed.SIX_WEEKS) && !governing.contains(each)) {
          by.tooLoose("SOL-VIS-CIN-02", each, standard.to());
        }
        Span variation = governing.contains(each) ? in(spans, each) : null;
        if (variation != null && each.isLongerThan(TWELVE_WEEKS)) {
          by.tooLoose("SOL-VIS-CIN-11", each, variation.to());
        }
      }
    } else {
      List<Turn> turns = new ArrayList<>();
      for (Span span : spans) {
        Turn turn = turn("DUD-VIS-CIN-01", opened, span);
        for (Turn part : Agreed.turns(turn, made, null)) {
          turns.add(part.with(part.span(), FOUR_WEEKS).besides(part.limit()));
        }
      }
      by.rhythm.judge(opened, turns, by.sight.bySocialWorker(), null);
      for (Agreed each : made) {
        Span span = in(spans, each);
        if (span != null && each.isLongerThan(FOUR_WEEKS)) {
          by.tooLoose("DUD-VIS-CIN-01", each, span.to());
        }
      }
    }
  }

  private Turn turn(String clause, Happening opened, Span span) {
    return Turn.of(clause, span, null, Periods.beganBy(opened, span, suspending));
  }

  /**
   * Where no allocation asks for a first visit and the standards find the episode suspended, a
   * visit meanwhile begins the first gap; otherwise it begins where the child is in need again.
   */
  private @Nullable Moment clock(Happening opened, List<Span> spans, @Nullable Moment firstVisit) {
    Moment begins =
        spans.stream()
            .filter(span -> span.to() == null || by.the.isInForce(span.to().date()))
            .map(Span::from)
            .findFirst()
            .orElse(opened.at());
    boolean askedFor = firstVisit != null && by.the.isInForce(firstVisit.date());
    if (askedFor || !opened.at().date().isBefore(begins.date())) {
      return firstVisit;
    }
    Moment from = by.the.notBeforeFirstDay(opened.at());
    return by.sight.isSeenBetween(from, begins) ? opened.at() : null;
  }

  /** CIN-01, and when the first of its clocks started. */
  private @Nullable Moment firstVisits(List<Span> spans) {
    Moment clock = null;
    List<Happening> allocations =
        Happenings.of(
            by.the.all(Allocation.class),
            "startedAt",
            Allocation::startedAt,
            allocation -> allocation.role() == Role.SOCIAL_WORKER);
    for (Happening allocation : allocations) {
      Span span = in(spans, allocation.at());
      if (span != null) {
        clock = clock == null ? allocation.at() : clock;
        Moment ends = Standards.earlier(((Allocation) allocation.record()).endedAt(), span.to());
        by.within(
            Limit.of(5, Unit.WORKING_DAYS),
            "SOL-VIS-CIN-01",
            allocation,
            by.sight.bySocialWorker(),
            ends);
      }
    }
    return clock;
  }

  /** CIN-02, and CIN-11 where a variation governs. */
  private void patterns(
      Happening opened, List<Span> spans, List<Agreed> governing, @Nullable Moment clock) {
    List<Turn> turns = new ArrayList<>();
    for (Span span : standard(spans, governing)) {
      turns.add(
          began(turn("SOL-VIS-CIN-02", opened, span).with(span, Agreed.SIX_WEEKS), governing));
    }
    for (Agreed each : governing) {
      for (Span span : Span.intersection(spans, List.of(each.span()))) {
        Turn turn = turn("SOL-VIS-CIN-11", opened, span).with(span, TWELVE_WEEKS);
        turns.add(began(turn.besides(each.limit()), governing));
      }
    }
    by.rhythm.judge(opened, turns, by.sight.bySocialWorker(), clock);
  }

  private static Turn began(Turn turn, List<Agreed> governing) {
    for (Agreed each : governing) {
      if (turn.span().from().equals(each.happening().at())
          || turn.span().from().equals(each.span().to())) {
        return turn.beginning(each.happening().name());
      }
    }
    return turn;
  }

  private static List<Span> standard(List<Span> spans, List<Agreed> governing) {
    return Span.without(spans, governing.stream().map(Agreed::span).toList());
  }

  /** CIN-03. */
  private void shorterIfAgreed(
      Happening opened, List<Span> spans, List<Agreed> made, @Nullable Moment clock) {
    List<Turn> turns = new ArrayList<>();
    for (Span span : spans) {
      Turn whole = turn("SOL-VIS-CIN-03", opened, span);
      Turn beside = whole.noLaterThan(Agreed.SIX_WEEKS);
      for (Turn part : Agreed.turns(beside, made, null)) {
        Limit limit = part.limit();
        boolean more = limit != null && limit.nominalDays() < Agreed.SIX_WEEKS.nominalDays();
        turns.add(part.with(part.span(), more ? limit : null));
      }
    }
    by.rhythm.judge(opened, turns, by.sight.bySocialWorker(), clock);
  }

  /** Who agreed, and where it is written. */
  private void recorded(List<Lasting> inNeedThen) {
    Predicate<Happening> isJudged =
        event -> inNeedThen.stream().anyMatch(stretch -> stretch.isJudged(event));
    List<Agreed> inNeed = agreed.stream().filter(each -> isJudged.test(each.happening())).toList();
    if (by.the.isSolihull()) {
      List<Happening> more =
          happenings(inNeed.stream().filter(a -> a.isShorterThan(Agreed.SIX_WEEKS)).toList());
      List<Happening> less = happenings(inNeed.stream().filter(this::isVariation).toList());
      says("SOL-VIS-CIN-04", more, agreed -> agreed.agreedByRole() == Role.TEAM_MANAGER);
      says("SOL-VIS-CIN-05", more, agreed -> agreed.recordedIn() == RecordedIn.PLAN);
      says("SOL-VIS-CIN-09", less, NeedClauses::isByManager);
      says("SOL-VIS-CIN-10", less, a -> a.recordedIn() == RecordedIn.SUPERVISION);
    } else {
      List<Happening> any =
          Happenings.only(
              Happenings.of(
                  by.the.all(AgreedFrequency.class),
                  "agreedAt",
                  AgreedFrequency::agreedAt,
                  each -> isForSocialWorker(each) && !isOfProtectionPlan(each)),
              isJudged);
      says("DUD-VIS-CIN-02", any, agreed -> agreed.agreedByRole() == Role.TEAM_MANAGER);
      says("DUD-VIS-CIN-03", any, agreed -> agreed.recordedIn() == RecordedIn.PLAN);
    }
  }

  private static boolean isForSocialWorker(AgreedFrequency agreed) {
    return agreed.subject() == Subject.VISIT
        && agreed.role() == Role.SOCIAL_WORKER
        && agreed.interval() != null;
  }

  /** What a conference or a core group set belongs to the protection plan. */
  private static boolean isOfProtectionPlan(AgreedFrequency agreed) {
    return agreed.recordedIn() == RecordedIn.CHILD_PROTECTION_CONFERENCE
        || agreed.recordedIn() == RecordedIn.CORE_GROUP_MEETING;
  }

  private void says(String clause, List<Happening> agreed, Predicate<AgreedFrequency> says) {
    by.says(clause, agreed, AgreedFrequency.class, says, any -> false);
  }

  private static List<Happening> happenings(List<Agreed> agreed) {
    return agreed.stream().map(Agreed::happening).toList();
  }

  private boolean isGoverning(Agreed agreed) {
    return isVariation(agreed)
        && isByManager(agreed.record())
        && agreed.record().recordedIn() == RecordedIn.SUPERVISION;
  }

  /** Longer than six weeks, for a disabled child with a stable package on the day agreed. */
  private boolean isVariation(Agreed agreed) {
    boolean disabled =
        by.the.all(Child.class).stream().anyMatch(child -> Sight.isYes(child.disabled()));
    return disabled
        && agreed.isLongerThan(Agreed.SIX_WEEKS)
        && by.the.all(DisabilityService.class).stream()
            .filter(service -> Sight.isYes(service.stablePackage()))
            .map(service -> Periods.of(service.startedAt(), service.endedAt()))
            .anyMatch(period -> period != null && period.contains(agreed.happening().at()));
  }

  private static boolean isByManager(AgreedFrequency agreed) {
    return agreed.agreedByRole() == Role.LINE_MANAGER || agreed.agreedByRole() == Role.TEAM_MANAGER;
  }

  private static @Nullable Span in(List<Span> spans, Agreed agreed) {
    return in(spans, agreed.happening().at());
  }

  private static @Nullable Span in(List<Span> spans, Moment at) {
    for (Span span : spans) {
      if (Standards.isRaisedIn(span, at)) {
        return span;
      }
    }
    return null;
  }
}
