package practicestandards.service.imports.files;

import java.time.Duration;
import java.util.function.LongSupplier;
import practicestandards.service.imports.FileRefused;

/** Ends the reading of a file that takes too long. */
public final class Stopwatch {
  private final LongSupplier nanoseconds;
  private final long started;
  private final Duration longest;

  /**
   * @param nanoseconds an elapsed time, such as {@link System#nanoTime}; not the time of day
   * @param longest the longest that one file may take
   */
  public Stopwatch(LongSupplier nanoseconds, Duration longest) {
    this.nanoseconds = nanoseconds;
    this.started = nanoseconds.getAsLong();
    this.longest = longest;
  }

  /** Goes on, or refuses the file. */
  public void check() {
    if (nanoseconds.getAsLong() - started > longest.toNanos()) {
      throw FileRefused.tooLarge(
          "Reading this file took longer than "
              + longest.toSeconds()
              + " seconds and was stopped. Send it in smaller parts.");
    }
  }
}
