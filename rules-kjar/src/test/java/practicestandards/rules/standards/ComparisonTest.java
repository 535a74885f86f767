package practicestandards.rules.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The documents side by side: every clause in one matter, with its counterpart in the other. */
class ComparisonTest {
  private static final Comparison COMPARISON = Comparison.load(Register.load());

  @Test
  void eachClauseOfAMatterOnWhichTheyAgreeHasItsCounterpart() {
    assertThat(COMPARISON.matters())
        .filteredOn(matter -> matter.agreement() == Agreement.SAME)
        .isNotEmpty()
        .allSatisfy(
            matter ->
                assertThat(matter.positions())
                    .flatExtracting(Matter.Position::clauses)
                    .hasSameElementsAs(
                        matter.counterparts().stream().flatMap(List::stream).toList()));
  }

  @Test
  void aClauseWithoutACounterpartStandsAlone() {
    Matter reason = COMPARISON.byClause().get("SOL-COR1-04");
    assertThat(reason.pairs())
        .containsExactly(List.of("SOL-COR4-09", "DUD-VIS-ALL-03"), List.of("SOL-COR1-04"));
    assertThat(reason.counterparts("DUD-VIS-ALL-03", "solihull")).containsExactly("SOL-COR4-09");
    assertThat(reason.counterparts("SOL-COR1-04", "dudley")).isEmpty();
  }

  @Test
  void ofTwoSingleClausesEachIsTheOthersCounterpart() {
    assertThat(COMPARISON.byClause().get("SOL-VIS-CP-01").counterparts())
        .containsExactly(List.of("SOL-VIS-CP-01", "DUD-VIS-CP-01"));
  }
}
