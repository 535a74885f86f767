package practicestandards.benchmarks.cases;

import java.time.LocalDate;
import java.util.Random;

/** A life that goes from service to service: in need, then protected, then looked after. */
final class ChangingLife {
  private static final int FEWEST_RECORDS = 40;
  private static final int FEWEST_VISITS = 5;
  private static final int DAYS_IN_EACH = 270;

  private ChangingLife() {}

  /**
   * Such a life of so many records: drawn again until it leaves room for visits, and the rest are
   * visits all through it.
   */
  static Life of(Random random, LocalDate end, int records) {
    if (records < FEWEST_RECORDS) {
      throw new IllegalArgumentException("A changing life has at least " + FEWEST_RECORDS);
    }
    LocalDate first = end.minusDays(3L * DAYS_IN_EACH);
    Life life = through(random, first, end);
    while (life.records().size() > records - FEWEST_VISITS) {
      life = through(random, first, end);
    }
    int visits = records - life.records().size();
    Visits.write(life, first, end, visits, "SOCIAL_WORKER", null);
    return life;
  }

  private static Life through(Random random, LocalDate first, LocalDate end) {
    Life life = new Life(random, end.minusYears(11));
    life.add("child").with("dateOfBirth", life.born()).with("disabled", false).id();
    LocalDate protectedFrom = first.plusDays(DAYS_IN_EACH);
    LocalDate inCareFrom = protectedFrom.plusDays(DAYS_IN_EACH);
    new Need().write(life, first, protectedFrom, 0);
    Planning.write(life, "CHILD_IN_NEED", first, protectedFrom);
    new Protection().write(life, protectedFrom, inCareFrom, 0);
    Planning.write(life, "CHILD_PROTECTION", protectedFrom, inCareFrom);
    Planning.coreGroups(life, protectedFrom.plusDays(30), inCareFrom);
    new Care().write(life, inCareFrom, end, 0);
    Planning.write(life, "CARE", inCareFrom, end);
    return life;
  }
}
