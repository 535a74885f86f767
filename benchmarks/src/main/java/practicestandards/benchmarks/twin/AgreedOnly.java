package practicestandards.benchmarks.twin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Span;

/** A clause whose only interval is what was agreed; without an agreement it cannot be judged. */
final class AgreedOnly {
  private AgreedOnly() {}

  static void judge(
      Standards by,
      String clause,
      Happening opened,
      Span period,
      List<Agreed> agreements,
      List<Happening> events,
      @Nullable Moment firstClock) {
    boolean before = firstClock != null && firstClock.isBefore(opened.at());
    Moment made = before && firstClock != null ? firstClock : opened.at();
    List<Agreed> agreed = Agreed.madeWithin(agreements, made, period.to());
    Turn whole = Turn.of(clause, period, null, opened);
    if (!agreed.isEmpty()) {
      by.rhythm.judge(opened, Agreed.turns(whole, agreed, null), events, firstClock);
    } else if (isJudged(by, period)) {
      Moment start = period.from();
      var day = by.the.firstDay();
      if (day != null && start.date().isBefore(day)) {
        start = Moment.of(day);
      }
      Owed owed = new Owed(clause, opened.reference(), opened.name(), start, null, null, null);
      by.verdicts.notEvaluable(owed, "agreedFrequency");
    }
  }

  private static boolean isJudged(Standards by, Span period) {
    var day = by.the.firstDay();
    Moment to = period.to();
    boolean over = day != null && to != null && to.date().isBefore(day);
    return !over && by.the.asKnown(period) != null;
  }
}
