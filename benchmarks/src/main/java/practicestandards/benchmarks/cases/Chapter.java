package practicestandards.benchmarks.cases;

import java.time.LocalDate;

/** A stretch of a child's life with one service. */
@FunctionalInterface
interface Chapter {
  /**
   * Writes its records into the life.
   *
   * @param from its first day
   * @param to its last day, unless it is still going on
   * @param events about how many visits and contacts to write
   */
  void write(Life life, LocalDate from, LocalDate to, int events);
}
