package practicestandards.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.RecordType;
import practicestandards.rules.records.RecordTypes;
import practicestandards.rules.words.Setting;

/** The made-up cases reach as far as the standards do, under each authority. */
class MadeUpCasesTest {
  private static final int CASES = 1_000;
  private static final int ENOUGH = 5;

  /**
   * What can never raise anything: the one only says which agreements vary a pattern, the other
   * which pattern holds. That they do so is seen by the patterns.
   */
  private static final Set<String> RAISE_NOTHING = Set.of("SOL-VIS-CIN-06", "SOL-VIS-CIN-08");

  private static final Set<String> TYPES = new HashSet<>();
  private static final Set<String> SETTINGS = new HashSet<>();
  private static final Map<String, ReachedWords> REACHED = new TreeMap<>();

  @BeforeAll
  static void makeThemUp() {
    ManyCases.each(
        CASES,
        made -> {
          EvaluationRequest request = made.request();
          made.records().stream().map(CaseRecord::type).forEach(TYPES::add);
          SETTINGS.addAll(request.reference().settings().keySet());
          REACHED
              .computeIfAbsent(request.authority(), any -> new ReachedWords())
              .count(LoadedRules.facts(request));
        });
  }

  @Test
  void everyTypeOfRecordIsThere() {
    assertThat(TYPES)
        .containsExactlyInAnyOrderElementsOf(
            RecordTypes.all().stream().map(RecordType::name).toList());
  }

  @Test
  void everySettingIsSet() {
    assertThat(SETTINGS)
        .isEqualTo(Stream.of(Setting.values()).map(Setting::key).collect(Collectors.toSet()));
  }

  @Test
  void everyClauseRaisesSomethingInFiveOfAThousand() {
    REACHED.forEach(
        (authority, reached) -> {
          Set<String> judged = new TreeSet<>(LoadedRules.judged(authority));
          judged.removeAll(RAISE_NOTHING);

          assertThat(ReachedWords.inFewerThan(ENOUGH, judged, reached.clauses)).isEmpty();
        });
  }

  @Test
  void everyEventHappensInFiveOfAThousand() {
    REACHED.forEach(
        (authority, reached) ->
            assertThat(
                    ReachedWords.inFewerThan(ENOUGH, NamedWords.events(authority), reached.events))
                .isEmpty());
  }

  @Test
  void everyPatternHoldsInFiveOfAThousand() {
    REACHED.forEach(
        (authority, reached) ->
            assertThat(
                    ReachedWords.inFewerThan(
                        ENOUGH, NamedWords.patterns(authority), reached.patterns))
                .isEmpty());
  }
}
