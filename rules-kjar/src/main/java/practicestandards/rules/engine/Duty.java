package practicestandards.rules.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.RecordMoment;
import practicestandards.rules.time.Deadline;
import practicestandards.rules.time.Moment;

/**
 * A duty that arose, before it is judged.
 *
 * @param clause the clause
 * @param id the obligation's id
 * @param occurrence a number for display, from 1
 * @param because what raised it
 * @param start when the clock started
 * @param deadline its last moment; absent where the standard sets none
 * @param ends when the regime ended, if it did: nothing is owed after that
 * @param onlyOnTheDay whether it is too late as soon as the last moment is gone
 * @param assuming record types that could lift or vary it and are not supplied
 * @param presumed what would say whose act meets it, where no record of the case does
 * @param excused whether a recorded reason that the standard allows lifts it
 */
record Duty(
    String clause,
    String id,
    int occurrence,
    List<RecordMoment> because,
    Moment start,
    @Nullable Deadline deadline,
    @Nullable Moment ends,
    boolean onlyOnTheDay,
    List<String> assuming,
    List<String> presumed,
    boolean excused) {

  /** A duty that is met by whatever is recorded as such. */
  Duty(
      String clause,
      String id,
      int occurrence,
      List<RecordMoment> because,
      Moment start,
      @Nullable Deadline deadline,
      @Nullable Moment ends,
      boolean onlyOnTheDay,
      List<String> assuming) {
    this(
        clause,
        id,
        occurrence,
        because,
        start,
        deadline,
        ends,
        onlyOnTheDay,
        assuming,
        List.of(),
        false);
  }

  /** A duty without a last moment, raised by an event. */
  static Duty undated(Terms terms, Event event, String... parts) {
    return new Duty(
        terms.clause(),
        id(terms.clause(), parts),
        1,
        List.of(event.asRecordMoment()),
        event.at(),
        null,
        null,
        false,
        List.of());
  }

  /** The same duty, with a last moment. */
  Duty by(Deadline last) {
    return new Duty(
        clause,
        id,
        occurrence,
        because,
        start,
        last,
        ends,
        onlyOnTheDay,
        assuming,
        presumed,
        excused);
  }

  /** The same duty, resting on what is not supplied. */
  Duty resting(List<String> assumptions) {
    return new Duty(
        clause,
        id,
        occurrence,
        because,
        start,
        deadline,
        ends,
        onlyOnTheDay,
        assumptions,
        presumed,
        excused);
  }

  /** The same duty; whoever did what meets it is presumed to be whom the clause means. */
  Duty presuming(List<String> attributes) {
    return new Duty(
        clause,
        id,
        occurrence,
        because,
        start,
        deadline,
        ends,
        onlyOnTheDay,
        assuming,
        attributes,
        excused);
  }

  /** The same duty, lifted where a recorded reason that the standard allows does so. */
  Duty excusedIf(boolean reasoned) {
    return new Duty(
        clause,
        id,
        occurrence,
        because,
        start,
        deadline,
        ends,
        onlyOnTheDay,
        assuming,
        presumed,
        reasoned);
  }

  /** The same duty, which became too late then. */
  Duty until(@Nullable Moment end) {
    return new Duty(
        clause,
        id,
        occurrence,
        because,
        start,
        deadline,
        end,
        onlyOnTheDay,
        assuming,
        presumed,
        excused);
  }

  static String id(String clause, String... parts) {
    return clause + "/" + String.join("/", parts);
  }
}
