package practicestandards.rules.engine;

/** Is told of each run of an authority's rules over one case; never of the case. */
@FunctionalInterface
public interface RunObserver {
  /** Takes no notice. */
  RunObserver NONE =
      authority ->
          new Run() {
            @Override
            public void ended(int firings) {}

            @Override
            public void gaveUp() {}
          };

  /** A run begins; how long it takes is the observer's to measure. */
  Run begun(String authority);

  /** One run; one of the two is told, unless a rule failed. */
  interface Run {
    /** The rules came to an end. */
    void ended(int firings);

    /** The rules fired more often than rules that are right can; the case is not judged. */
    void gaveUp();
  }
}
