package practicestandards.rules.engine;

import java.time.Duration;

/** Is told of each run of an authority's rules over one case; never of the case. */
public interface RunObserver {
  /** Takes no notice. */
  RunObserver NONE =
      new RunObserver() {
        @Override
        public void ran(String authority, Duration time, int firings) {}

        @Override
        public void gaveUp(String authority) {}
      };

  /** The rules came to an end. */
  void ran(String authority, Duration time, int firings);

  /** The rules fired more often than rules that are right can; the case is not judged. */
  void gaveUp(String authority);
}
