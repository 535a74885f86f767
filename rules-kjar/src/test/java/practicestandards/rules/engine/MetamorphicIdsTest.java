package practicestandards.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import practicestandards.rules.cases.MadeUpCase;
import practicestandards.rules.cases.Names;
import practicestandards.rules.findings.Obligation;

/** How a case system numbers its records does not change what is owed and what is broken. */
class MetamorphicIdsTest {
  private static final Names RENAMED = (type, place, ofType) -> "renamed-" + (100 + place);
  private static final Names BACKWARDS = (type, place, ofType) -> "r" + (999 - place);

  @Test
  void renamedRecordsGetTheSameVerdicts() {
    ManyCases.eachSeed(
        (authority, seed) ->
            assertThat(found(authority, seed, RENAMED).toString().replace("renamed-", "r"))
                .isEqualTo(found(authority, seed, Names.IN_ONE_SERIES).toString()));
  }

  @Test
  void recordsNumberedBackwardsGetTheSameVerdicts() {
    ManyCases.eachSeed((authority, seed) -> assertSameBut(authority, seed, BACKWARDS));
  }

  @Test
  void recordsOfDifferentTypesMayHaveTheSameIds() {
    ManyCases.eachSeed(
        (authority, seed) -> assertSameBut(authority, seed, Names.EACH_TYPE_IN_ITS_OWN));
  }

  private static void assertSameBut(String authority, long seed, Names names) {
    Findings.assertSame(
        withoutIds(found(authority, seed, names)),
        withoutIds(found(authority, seed, Names.IN_ONE_SERIES)));
  }

  private static Evaluation found(String authority, long seed, Names names) {
    return Findings.of(new MadeUpCase(authority, seed, names));
  }

  private static List<String> withoutIds(Evaluation evaluation) {
    return evaluation.obligations().stream().map(MetamorphicIdsTest::withoutId).sorted().toList();
  }

  private static String withoutId(Obligation found) {
    String broken =
        found.breach() == null
            ? ""
            : " %s since %s until %s"
                .formatted(found.breach().kind(), found.breach().since(), found.breach().until());
    return "%s from %s to %s %s: %s%s %s"
        .formatted(
            found.standard(),
            found.clockStartedAt(),
            found.dueDate(),
            found.dueAt(),
            found.status(),
            broken,
            found.progress());
  }
}
