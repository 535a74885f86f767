package practicestandards.rules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.Child;
import practicestandards.rules.records.PeriodOfCare;
import practicestandards.rules.records.Placement;
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
            RegimeKind.named("LOOKED_AFTER_UNDER_FIVE"),
            opened,
            Regimes.before(child, five),
            List.of(),
            clock));
    regimes.addAll(
        Regimes.over(
            RegimeKind.named("LOOKED_AFTER_FROM_FIVE"),
            opened,
            Regimes.from(child, five),
            List.of(),
            clock));
    return regimes;
  }

  /**
   * When each period of care was one of a child of an age: on its first day, or on the birthday in
   * care.
   */
  public static List<Event> fromAge(
      CaseContext context, int years, Collection<?> periodsOfCare, Collection<?> children) {
    LocalDate born = born(children);
    List<Event> events = new ArrayList<>();
    for (Event care : Regimes.lasting(periodsOfCare)) {
      if (born == null) {
        break;
      }
      LocalDate birthday = Age.reached(born, years, 0);
      if (!birthday.isAfter(care.at().date())) {
        events.add(care);
      } else if (care.span().contains(Moment.of(birthday))
          && !birthday.isAfter(context.getAsOf().date())
          && !Regime.isOnLastDay(care.span(), Moment.of(birthday))) {
        events.add(care.heldOn(Moment.of(birthday)));
      }
    }
    return events;
  }

  /** Care until permanence is secured, or until care ends. */
  public static Regime untilPermanence(PeriodOfCare care, Collection<?> placements) {
    Event opened = Event.of(care, "startedAt", "endedAt");
    Moment end = opened.until();
    for (Object each : placements) {
      Moment secured = ((Placement) each).permanenceSecuredAt();
      if (secured != null && !secured.date().isBefore(opened.at().date())) {
        end = Deadlines.earlier(end, secured);
      }
    }
    Span span = new Span(opened.at(), end);
    return Regime.opening(RegimeKind.named("PERMANENCE_NOT_SECURED"), opened, span)
        .withFirstClock(opened.at());
  }

  private static @Nullable LocalDate born(Collection<?> children) {
    return children.stream().map(child -> ((Child) child).dateOfBirth()).findFirst().orElse(null);
  }
}
