package practicestandards.rules.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import practicestandards.rules.records.Child;
import practicestandards.rules.time.Age;
import practicestandards.rules.time.Moment;

/** Who came to leaving care later than at the usual age. */
public final class LeavingCare {
  private LeavingCare() {}

  /** The first status as eligible or relevant, of a child not in care at an age. */
  public static Timeline ofLaterEntrants(
      Timeline became, Child child, Collection<?> periodsOfCare, int years, int months) {
    Moment day = Moment.of(Age.reached(bornOn(child), years, months));
    boolean inCare =
        Regimes.lasting(periodsOfCare).stream().anyMatch(care -> care.span().contains(day));
    return became.only(status -> !inCare && isFirst(status, became));
  }

  /** The first status as eligible or relevant, where it begins after a birthday. */
  public static Timeline laterThanBirthday(Timeline became, Child child, int years) {
    LocalDate birthday = Age.reached(bornOn(child), years, 0);
    return became.only(status -> isFirst(status, became) && status.at().date().isAfter(birthday));
  }

  private static boolean isFirst(Event status, Timeline became) {
    List<Event> all = became.getEvents();
    return status.equals(all.get(0));
  }

  private static LocalDate bornOn(Child child) {
    return Objects.requireNonNull(child.dateOfBirth());
  }
}
