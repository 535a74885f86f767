package practicestandards.rules.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A finding's sentence begins with the clause's title: it says a duty, not a fact. */
class TitlesTest {
  private static final Pattern SUBORDINATE =
      Pattern.compile(
          "\\b(where|why|how|whether|before|after|as|when|what|that|who|until|if)\\b.*");
  private static final Pattern STATES_A_FACT =
      Pattern.compile(
          "\\b(is|are|was|has|have|can|knows|says|states|agrees|gives|takes|receives|shows|signs"
              + "|chairs|decides|oversees|authorises|writes|leads|comes|goes|names)\\b");

  @Test
  void noTitleOfAJudgedClauseStatesAFact() {
    List<String> titles =
        Register.load().authorities().stream()
            .flatMap(authority -> authority.clauses().stream())
            .filter(TitlesTest::isJudged)
            .map(Clause::title)
            .toList();

    assertThat(titles)
        .hasSizeGreaterThan(400)
        .noneMatch(title -> STATES_A_FACT.matcher(mainClause(title)).find());
  }

  private static boolean isJudged(Clause clause) {
    return clause.coverage() instanceof Coverage.Table
        || clause.coverage() instanceof Coverage.Rule;
  }

  private static String mainClause(String title) {
    return SUBORDINATE.matcher(title).replaceFirst("");
  }
}
