package practicestandards.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import practicestandards.rules.cases.MadeUpCase;
import practicestandards.rules.engine.Supplies.Supply;
import practicestandards.rules.findings.Breach;
import practicestandards.rules.time.Moment;

/** What happens later changes nothing before it happens, and time alone heals nothing. */
class MetamorphicLaterDayTest {
  /** A feed that gives only its latest record tells by it that older ones are not given. */
  @Test
  void whatComesAfterTheDayAskedAboutIsIgnored() {
    ManyCases.each(
        made -> {
          if (made.request().supplies().byType().values().stream().noneMatch(Supply::latestOnly)) {
            Findings.assertSame(
                Findings.of(made).obligations(), Findings.of(untilThatDay(made)).obligations());
          }
        });
  }

  @Test
  void aBreachIsThereOnEveryLaterDay() {
    ManyCases.each(
        made -> {
          EvaluationRequest then = untilThatDay(made);
          Moment later = Moment.of(then.asOf().date().plusDays(made.someDays()));
          Map<String, Breach> there =
              Findings.of(Findings.at(then, later, then.knownAt())).breaches().stream()
                  .collect(Collectors.toMap(Breach::obligation, Function.identity()));
          List<Breach> healed = new ArrayList<>(Findings.of(then).breaches());
          healed.removeIf(breach -> isSame(breach, there.get(breach.obligation()), then.asOf()));

          assertThat(healed).isEmpty();
        });
  }

  /** Of the same kind since the same day; what was over stays over, what was not ends later. */
  private static boolean isSame(Breach then, Breach later, Moment day) {
    return later != null
        && later.kind() == then.kind()
        && later.since().equals(then.since())
        && (then.until() == null
            ? later.until() == null || !later.until().isBefore(day)
            : Objects.equals(later.until(), then.until()));
  }

  private static EvaluationRequest untilThatDay(MadeUpCase made) {
    EvaluationRequest request = made.request();
    return Findings.about(
        request,
        made.records().stream().flatMap(record -> CaseRun.seen(request, record).stream()).toList());
  }
}
