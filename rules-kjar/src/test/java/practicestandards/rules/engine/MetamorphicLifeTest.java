package practicestandards.rules.engine;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import practicestandards.rules.cases.MadeUpLife;
import practicestandards.rules.time.Moment;

/** A life that is followed day by day is judged on each day as if it were told anew. */
class MetamorphicLifeTest {
  private static final long SEED = Long.getLong("seed", 20_260_410L);

  @TestFactory
  Stream<DynamicTest> aLifeIsJudgedEachDayAsIfItWereToldAnew() {
    return LoadedRules.ENGINE.authorities().stream()
        .map(authority -> DynamicTest.dynamicTest(authority, () -> follow(authority)));
  }

  private static void follow(String authority) {
    MadeUpLife life = new MadeUpLife(authority, SEED);
    try (OpenCase open = new OpenCase(on(life, life.firstDay()))) {
      for (LocalDate day = life.firstDay(); !day.isAfter(life.lastDay()); day = day.plusDays(1)) {
        EvaluationRequest today = on(life, day);
        open.ask(today);
        try {
          Findings.assertSame(open.findings(), Findings.of(today).obligations());
        } catch (AssertionError failure) {
          throw new AssertionError("Differs on " + day + " with -Dseed=" + SEED, failure);
        }
      }
    }
  }

  private static EvaluationRequest on(MadeUpLife life, LocalDate day) {
    return Findings.at(life.request(), Moment.of(day), Moment.of(day));
  }
}
