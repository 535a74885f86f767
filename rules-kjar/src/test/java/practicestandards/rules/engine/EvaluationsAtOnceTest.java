package practicestandards.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import practicestandards.rules.cases.MadeUpCase;
import practicestandards.rules.cases.Names;

/**
 * Cases judged at once get the answers that each gets alone: one child's facts never touch
 * another's.
 */
class EvaluationsAtOnceTest {
  private static final int AT_ONCE = 8;
  private static final int ROUNDS = 2;
  private static final int CASES = 40;

  private final StandardsEngine engine = StandardsEngine.load();

  @Test
  void eachCaseGetsTheAnswerThatItGetsAlone() throws Exception {
    List<Evaluation> atOnce = new ArrayList<>();
    for (Future<List<Evaluation>> answers : allAtOnce()) {
      atOnce.addAll(answers.get());
    }

    List<Evaluation> alone = IntStream.range(0, CASES).mapToObj(this::evaluate).toList();
    for (int number = 0; number < atOnce.size(); number++) {
      assertThat(atOnce.get(number)).isEqualTo(alone.get(number % CASES));
    }
  }

  /** On engines that have judged nothing yet, where a shortcut that is taken once would show. */
  private List<Future<List<Evaluation>>> allAtOnce() throws InterruptedException {
    CountDownLatch ready = new CountDownLatch(AT_ONCE);
    ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE);
    List<Future<List<Evaluation>>> answers = new ArrayList<>();
    for (int worker = 0; worker < AT_ONCE; worker++) {
      answers.add(workers.submit(() -> allCases(ready)));
    }
    workers.shutdown();
    return answers;
  }

  private List<Evaluation> allCases(CountDownLatch ready) throws InterruptedException {
    ready.countDown();
    ready.await();
    return IntStream.range(0, CASES * ROUNDS).mapToObj(number -> evaluate(number % CASES)).toList();
  }

  private Evaluation evaluate(int number) {
    String authority = number % 2 == 0 ? "solihull" : "dudley";
    return engine.evaluate(new MadeUpCase(authority, number, Names.IN_ONE_SERIES).request());
  }
}
