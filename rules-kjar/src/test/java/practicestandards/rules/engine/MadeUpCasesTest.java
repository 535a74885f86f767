package practicestandards.rules.engine;

import java.util.*;
import org.junit.jupiter.api.Test;
import practicestandards.rules.records.*;

/** The made-up cases reach far. */
class MadeUpCasesTest {
  @Test
  void reach() {
    Map<String, Integer> raised = new TreeMap<>();
    Map<String, Integer> statuses = new TreeMap<>();
    int[] n = new int[3];
    long[] ev = new long[1];
    LoadedRules.ENGINE.authorities();
    long t = System.nanoTime();
    ManyCases.each(
        made -> {
          n[0]++;
          n[1] += made.records().size();
          long u = System.nanoTime();
          Evaluation e = LoadedRules.ENGINE.evaluate(made.request());
          ev[0] += System.nanoTime() - u;
          n[2] += e.obligations().size();
          e.obligations().forEach(o -> raised.merge(o.standard(), 1, Integer::sum));
          e.obligations().forEach(o -> statuses.merge(o.status() + "", 1, Integer::sum));
        });
    System.out.println(
        (System.nanoTime() - t) / 1e6 / n[0]
            + " ms a case; eval "
            + ev[0] / 1e6 / n[0]
            + " records "
            + n[1] / n[0]
            + " obligations "
            + n[2] / n[0]
            + statuses);
    for (String a : LoadedRules.ENGINE.authorities()) {
      Set<String> judged = LoadedRules.judged(a);
      TreeSet<String> never = new TreeSet<>(judged);
      never.removeAll(raised.keySet());
      System.out.println(
          a + " judged " + judged.size() + " never raised: " + never.size() + " " + never);
      System.out.println(
          "seldom: "
              + raised.entrySet().stream()
                  .filter(x -> judged.contains(x.getKey()) && x.getValue() < 10)
                  .toList());
    }
  }
}
