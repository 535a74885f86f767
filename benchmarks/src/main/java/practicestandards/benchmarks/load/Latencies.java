package practicestandards.benchmarks.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** How long answers took, in milliseconds; to be filled by many threads. */
final class Latencies {
  private final List<Double> millis = Collections.synchronizedList(new ArrayList<>());

  void add(long nanos) {
    millis.add(nanos / 1e6);
  }

  int count() {
    return millis.size();
  }

  /** The time within which so many in a hundred answers came, to a tenth of a millisecond. */
  String percentile(double percent) {
    List<Double> sorted = new ArrayList<>(millis);
    Collections.sort(sorted);
    int place = (int) Math.ceil(percent / 100 * sorted.size()) - 1;
    return sorted.isEmpty()
        ? "-"
        : String.format(Locale.ROOT, "%.1f", sorted.get(Math.max(0, place)));
  }
}
