package practicestandards.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Breach;
import practicestandards.rules.findings.BreachKind;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.findings.RecordMoment;
import practicestandards.rules.findings.Status;
import practicestandards.rules.time.Moment;

/** Duties that repeat: what is owed from each event to the next, clause after clause. */
public final class Intervals {
  /** What began together, as a plan in two episodes at once, is owed for as long as the longer. */
  private static final Comparator<StandingDuty> BY_START =
      Comparator.comparing(
              (StandingDuty duty) -> duty.regime().span().from(), Moment.EARLIEST_FIRST)
          .thenComparing(StandingDuty::getClause)
          .thenComparing(
              duty -> duty.regime().span().to(), Comparator.nullsLast(Moment.EARLIEST_FIRST));

  private Intervals() {}

  /** What all duties of one family owe, each gap walked once. */
  public static List<Obligation> owed(Collection<?> family) {
    List<StandingDuty> duties =
        family.stream().map(StandingDuty.class::cast).sorted(BY_START).toList();
    List<Obligation> owed = new ArrayList<>();
    for (List<StandingDuty> chain : chains(duties)) {
      List<Stretch> stretches =
          chain.stream()
              .flatMap(duty -> duty.stretches().stream())
              .sorted(Stretch.BY_START)
              .toList();
      Set<String> taken = owed.stream().map(Obligation::id).collect(Collectors.toSet());
      for (Gap gap : Gaps.of(chain.get(0), endOf(chain))) {
        owed.addAll(new GapWalk(gap, stretches, taken).obligations());
      }
    }
    for (StandingDuty duty : duties) {
      owed.addAll(withoutAgreement(duty));
      duty.tooLoose().forEach(agreement -> owed.add(tooLoose(duty, agreement)));
    }
    return asMeant(owed, duties);
  }

  /** What a clause only recommends is pointed out, and never a breach. */
  private static List<Obligation> asMeant(List<Obligation> owed, List<StandingDuty> duties) {
    Set<String> advice =
        duties.stream()
            .filter(StandingDuty::isAdvice)
            .map(StandingDuty::getClause)
            .collect(Collectors.toSet());
    return owed.stream().map(o -> advice.contains(o.standard()) ? o.asAdvice() : o).toList();
  }

  /** A chain begins where counting starts anew and takes in the stretches that run on from it. */
  private static List<List<StandingDuty>> chains(List<StandingDuty> duties) {
    List<List<StandingDuty>> chains = new ArrayList<>();
    for (StandingDuty duty : duties) {
      if (duty.regime().fresh() && !startsWith(chains, duty) || chains.isEmpty()) {
        chains.add(new ArrayList<>());
      }
      chains.get(chains.size() - 1).add(duty);
    }
    return chains;
  }

  /** Two rows of one clause, or two clauses, may stand in the same stretch. */
  private static boolean startsWith(List<List<StandingDuty>> chains, StandingDuty duty) {
    return !chains.isEmpty()
        && chains
            .get(chains.size() - 1)
            .get(0)
            .regime()
            .span()
            .from()
            .equals(duty.regime().span().from());
  }

  private static @Nullable Moment endOf(List<StandingDuty> chain) {
    Moment last = null;
    for (StandingDuty duty : chain) {
      Moment to = duty.regime().span().to();
      if (to == null) {
        return null;
      }
      last = last == null || Moment.EARLIEST_FIRST.compare(last, to) < 0 ? to : last;
    }
    return last;
  }

  private static List<Obligation> withoutAgreement(StandingDuty duty) {
    if (!duty.lacksAgreement()) {
      return List.of();
    }
    Regime regime = duty.regime();
    List<RecordMoment> because =
        regime.began() == null ? List.of() : List.of(Objects.requireNonNull(regime.began()));
    Duty raised =
        duty.duty(
            Duty.id(duty.getClause(), regime.openedReference()),
            1,
            because,
            regime.span().from(),
            null,
            null);
    return List.of(duty.context().judge().notEvaluable(raised, List.of("agreedFrequency")));
  }

  private static Obligation tooLoose(StandingDuty duty, Agreements.Agreement agreement) {
    Event agreed = agreement.event();
    Duty raised =
        duty.duty(
            Duty.id(duty.getClause(), agreed.reference()),
            1,
            List.of(agreed.asRecordMoment()),
            agreed.at(),
            null,
            null);
    Moment end = Deadlines.earlier(agreement.span().to(), duty.regime().span().to());
    Moment until = end == null ? null : Moment.of(end.date());
    Breach breach =
        new Breach(
            raised.id(),
            duty.getClause(),
            BreachKind.TOO_LOOSE,
            Moment.of(agreed.at().date()),
            until,
            null);
    Event replacement = agreement.replacedBy();
    List<RecordMoment> metBy =
        replacement == null || end == null || !end.equals(replacement.at())
            ? List.of()
            : List.of(replacement.asRecordMoment());
    return duty.context()
        .judge()
        .broken(raised, until == null ? Status.OVERDUE : Status.MET_LATE, metBy, breach);
  }
}
