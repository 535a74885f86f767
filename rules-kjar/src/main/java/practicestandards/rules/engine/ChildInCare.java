package practicestandards.rules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import practicestandards.rules.records.PeriodOfCare;
import practicestandards.rules.time.Age;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Span;
import practicestandards.rules.words.RegimeKind;

/** Parts of a period of care in which a duty of its own holds. */
public final class ChildInCare {
  private ChildInCare() {}

  /** Under five, and from five to the eighteenth birthday: health is assessed in turns. */
  public static List<Regime> byAge(PeriodOfCare care, LocalDate born) {
    Event opened = Event.of(care, "startedAt", "endedAt");
    LocalDate five = Age.reached(born, 5, 0);
    List<Span> child = Regimes.before(List.of(opened.span()), Age.reached(born, 18, 0));
    Moment clock = opened.at();
    List<Regime> regimes = new ArrayList<>();
    regimes.addAll(
        Regimes.over(
            RegimeKind.LOOKED_AFTER_UNDER_FIVE,
            opened,
            Regimes.before(child, five),
            List.of(),
            clock));
    regimes.addAll(
        Regimes.over(
            RegimeKind.LOOKED_AFTER_FROM_FIVE,
            opened,
            Regimes.from(child, five),
            List.of(),
            clock));
    return regimes;
  }
}
