package practicestandards.rules.engine;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.Child;
import practicestandards.rules.time.Moment;
import practicestandards.rules.words.EventReading.InLife;

/**
 * From when to when the child lives, as far as it is on record. Nothing is owed that needs the
 * child to be seen, heard, told, asked or examined before birth; at death every duty ends but what
 * is owed in writing or to others.
 *
 * @param born the day of birth; absent while unborn, and where nothing is on record
 * @param unborn whether the child is expected and not born yet
 * @param died when the child died, if so
 */
record Life(@Nullable LocalDate born, boolean unborn, @Nullable Moment died) {

  /** The life of the child whom these records tell of, as it stands on a day. */
  static Life of(List<CaseRecord> children, LocalDate today) {
    LocalDate born = null;
    boolean expected = false;
    Moment died = null;
    for (CaseRecord each : children) {
      Child child = (Child) each;
      born = born == null ? child.dateOfBirth() : born;
      expected |= child.expectedDateOfBirth() != null;
      died = Deadlines.earlier(died, child.diedAt());
    }
    boolean ahead = born != null && born.isAfter(today);
    return new Life(ahead ? null : born, ahead || born == null && expected, died);
  }

  /** A pattern as it asks for something; none where it never does in this life. */
  @Nullable Regime of(Regime regime, InLife asks) {
    Regime living = asks == InLife.OUTLIVES ? regime : regime.endingBy(died);
    if (asks != InLife.NEEDS_THE_CHILD) {
      return living;
    }
    return unborn ? null : living.from(born);
  }

  /**
   * An event as it starts a clock: what needs the child counts from birth.
   *
   * @param lastDay the last day if it counted from the event itself; absent without a limit
   * @return nothing where it is never owed
   */
  @Nullable Event starting(Event event, InLife asks, @Nullable LocalDate lastDay) {
    if (asks != InLife.OUTLIVES && isAfterDeath(event.at().date())) {
      return null;
    }
    if (asks != InLife.NEEDS_THE_CHILD) {
      return event;
    }
    if (unborn || born != null && lastDay != null && lastDay.isBefore(born)) {
      return null;
    }
    return born != null && event.at().date().isBefore(born) ? event.heldOn(Moment.of(born)) : event;
  }

  /** When what is owed ends with the child's life. */
  @Nullable Moment ends(InLife asks) {
    return asks == InLife.OUTLIVES ? null : died;
  }

  private boolean isAfterDeath(LocalDate day) {
    return died != null && day.isAfter(died.date());
  }
}
