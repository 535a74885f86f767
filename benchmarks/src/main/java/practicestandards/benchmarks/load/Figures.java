package practicestandards.benchmarks.load;

/**
 * What the service has counted until now.
 *
 * @param lines as Prometheus reads them
 */
record Figures(String lines) {

  /** The sum of all figures whose line begins so; 0 where there is none. */
  double total(String beginning) {
    return lines
        .lines()
        .filter(line -> line.startsWith(beginning))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
  }
}
