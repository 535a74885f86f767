package practicestandards.rules.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
    return lasting(became.only(status -> !inCare && isFirst(status, became)), became);
  }

  /** The first status as eligible or relevant, where it begins after a birthday. */
  public static Timeline laterThanBirthday(Timeline became, Child child, int years) {
    LocalDate birthday = Age.reached(bornOn(child), years, 0);
    return lasting(
        became.only(status -> isFirst(status, became) && status.at().date().isAfter(birthday)),
        became);
  }

  /** Whoever is eligible and then relevant stays owed the same assessment. */
  private static Timeline lasting(Timeline first, Timeline became) {
    return first.each(
        status -> {
          Moment end = status.until();
          for (Event next : became.all()) {
            boolean goesOn = end != null && !next.at().date().isAfter(end.date().plusDays(1));
            end = goesOn ? later(end, next.until()) : end;
          }
          return status.lasting(end);
        });
  }

  private static @Nullable Moment later(@Nullable Moment one, @Nullable Moment other) {
    if (one == null || other == null) {
      return null;
    }
    return one.isBefore(other) ? other : one;
  }

  private static boolean isFirst(Event status, Timeline became) {
    List<Event> all = became.getEvents();
    return status.equals(all.get(0));
  }

  private static LocalDate bornOn(Child child) {
    return Objects.requireNonNull(child.dateOfBirth());
  }
}
