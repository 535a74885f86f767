package practicestandards.benchmarks.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/** The records of one child as they are made up, in the form in which the API takes them. */
final class Life {
  private final Random random;
  private final LocalDate born;
  private final List<Map<String, Object>> records = new ArrayList<>();

  Life(Random random, LocalDate born) {
    this.random = random;
    this.born = born;
  }

  LocalDate born() {
    return born;
  }

  List<Map<String, Object>> records() {
    return records;
  }

  /** Adds a record, so far with nothing but its type and id. */
  Facts add(String type) {
    Facts facts = new Facts(type, type.charAt(0) + String.valueOf(records.size() + 1));
    records.add(facts.attributes());
    return facts;
  }

  /** A moment on that day: a date alone, or with a time between eight and seven. */
  Moment on(LocalDate day) {
    return yes(0.4)
        ? Moment.of(day)
        : Moment.of(day.atTime(8 + number(11), number(60)).atZone(Moment.LONDON).toInstant());
  }

  /** A moment so many days after a day, at most. */
  Moment within(LocalDate day, int days) {
    return on(day.plusDays(number(days + 1)));
  }

  /** A day of the period. */
  LocalDate day(LocalDate from, LocalDate to) {
    return from.plusDays(number((int) Math.max(1, to.toEpochDay() - from.toEpochDay())));
  }

  /** The value, or nothing, so often. */
  <T> @Nullable T maybe(double often, T value) {
    return yes(often) ? value : null;
  }

  /** Yes so often, otherwise no, and now and then no answer. */
  @Nullable Boolean answer(double often) {
    return yes(0.04) ? null : Boolean.valueOf(yes(often));
  }

  boolean yes(double often) {
    return random.nextDouble() < often;
  }

  /** A whole number from 0 up to but without the bound. */
  int number(int bound) {
    return random.nextInt(bound);
  }

  /** One of them. */
  @SafeVarargs
  final <T> T one(T... choices) {
    return choices[number(choices.length)];
  }
}
