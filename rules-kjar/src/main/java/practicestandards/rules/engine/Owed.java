package practicestandards.rules.engine;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Deadline;
import practicestandards.rules.time.EnglishWords;
import practicestandards.rules.time.Limit;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Receipt;
import practicestandards.rules.time.WorkingCalendar;

/**
 * What is owed in a gap while one stretch lasts.
 *
 * @param stretch which
 * @param limit the interval that gives the last moment
 * @param deadline the last moment
 * @param start what it is counted from
 */
record Owed(Stretch stretch, Limit limit, Deadline deadline, Moment start) {
  /** Counted from then; of the clause's own and an agreed interval, the earlier last moment. */
  static Owed from(Moment start, Stretch stretch, Limit limit) {
    WorkingCalendar calendar = stretch.duty().context().calendar();
    Deadline own = limit.after(start, calendar);
    Limit agreed = stretch.agreed();
    if (agreed == null) {
      return new Owed(stretch, limit, own, start).namingItsAgreement();
    }
    Deadline asAgreed = agreed.after(start, calendar);
    return asAgreed.dueDate().isBefore(own.dueDate())
        ? new Owed(stretch, agreed, naming(asAgreed, own), start).namingItsAgreement()
        : new Owed(stretch, limit, naming(own, asAgreed), start);
  }

  /**
   * Counted from the last event, also where another clause has its turn now. Where that would be
   * past by then and the old clause was late, it is late from the day of the change; where the old
   * one was not, it is counted from the change, and the old last moment holds if earlier.
   *
   * @param start the last event
   * @param before what was owed until the change; absent: nothing was
   */
  static Owed afterChange(Moment start, Stretch stretch, Limit limit, @Nullable Deadline before) {
    Moment change = stretch.span().from();
    Owed fromEvent = from(start, stretch, limit);
    if (!fromEvent.deadline.dueDate().isBefore(change.date())) {
      return fromEvent;
    }
    if (before != null && before.dueDate().isBefore(change.date())) {
      return new Owed(stretch, limit, untilThen(fromEvent.deadline, change), start);
    }
    Owed fromChange = from(change, stretch, limit);
    return before != null && before.dueDate().isBefore(fromChange.deadline.dueDate())
        ? new Owed(stretch, limit, before, start)
        : fromChange;
  }

  /** Late already, it is this clause's from the day of the change. */
  private static Deadline untilThen(Deadline past, Moment change) {
    LocalDate eve = change.date().minusDays(1);
    Receipt receipt = past.receipt();
    String sentence =
        receipt.sentence().substring(0, receipt.sentence().length() - 1)
            + "; until the end of "
            + EnglishWords.of(eve)
            + " another clause asked for it.";
    return new Deadline(
        eve,
        null,
        false,
        new Receipt(
            receipt.limit() + ", past at the change",
            receipt.from(),
            receipt.skipped(),
            eve,
            sentence));
  }

  /** The agreement that supplied the interval; absent where the clause's own holds. */
  @Nullable Event agreement() {
    Agreements.Agreement governing = stretch.agreement();
    return governing == null || !governing.limit().equals(limit) ? null : governing.event();
  }

  private Owed namingItsAgreement() {
    Event agreed = agreement();
    if (agreed == null) {
      return this;
    }
    Receipt named = deadline.receipt().agreed(agreed.at().date());
    Deadline asAgreed =
        new Deadline(deadline.dueDate(), deadline.dueAt(), deadline.approximate(), named);
    return new Owed(stretch, limit, asAgreed, start);
  }

  /** The same duty of the same clause, with its last moment as it was. */
  Owed in(Stretch next) {
    return new Owed(next, limit, deadline, start);
  }

  /** The last moment that holds, with a receipt that names both. */
  private static Deadline naming(Deadline holds, Deadline later) {
    Receipt one = holds.receipt();
    Receipt other = later.receipt();
    String sentence =
        "The earlier holds: "
            + one.sentence().substring(0, one.sentence().length() - 1)
            + "; "
            + other.sentence();
    Receipt both =
        new Receipt(
            one.limit() + " or " + other.limit() + ", whichever is earlier",
            one.from(),
            one.skipped(),
            one.result(),
            sentence);
    return new Deadline(holds.dueDate(), null, false, both);
  }
}
