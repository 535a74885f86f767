package practicestandards.service.loads;

import java.util.List;
import practicestandards.service.cases.Outcome;
import practicestandards.service.cases.Taken;

/** What became of lines, counted. */
public record Tally(long kept, long corrected, long unchanged, long older, long refused) {
  /** Counts those that were taken, and those refused before. */
  static Tally of(List<Taken> taken, long refusedBefore) {
    return new Tally(
        count(taken, Outcome.KEPT),
        count(taken, Outcome.CORRECTED),
        count(taken, Outcome.UNCHANGED),
        count(taken, Outcome.OLDER),
        refusedBefore + taken.stream().filter(Taken.Refused.class::isInstance).count());
  }

  private static long count(List<Taken> taken, Outcome outcome) {
    return taken.stream()
        .filter(each -> each instanceof Taken.Kept kept && kept.outcome() == outcome)
        .count();
  }
}
