package practicestandards.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import practicestandards.rules.words.RegimeKind;

/** Sessions are used again: what one evaluation left behind must not reach the next. */
class RuleSetTest {
  private final RuleSet rules =
      new RuleSet(KieServices.get().newKieClasspathContainer().getKieBase("solihull"));

  @Test
  void aSessionIsEmptyAgainAfterAnEvaluationThatBrokeOffHalfway() {
    KieSession broken = rules.open();
    broken.insert(Regime.always());
    broken.fireAllRules(1);
    broken.dispose();

    KieSession next = rules.open();
    assertThat(next.getObjects()).isEmpty();
    next.insert(Regime.always());
    assertThat(next.getObjects(Regime.class::isInstance))
        .singleElement()
        .isEqualTo(new Regime(RegimeKind.ALWAYS, null, null, Regime.always().span(), true, null));
    next.dispose();
  }
}
