package practicestandards.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import practicestandards.rules.cases.MadeUpCase;
import practicestandards.rules.cases.Names;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.records.CaseRecord;

/** A case is judged by its own facts, however often and beside whatever else. */
class MetamorphicRepeatedTest {
  @Test
  void askingAgainGivesTheSameAnswer() {
    ManyCases.each(
        made -> assertThat(Findings.of(made.request()).equals(Findings.of(made))).isTrue());
  }

  @Test
  void judgingAgainInOneSessionChangesNothing() {
    ManyCases.each(
        made -> {
          try (OpenCase open = new OpenCase(made.request())) {
            open.addAll(made.records());
            List<Obligation> once = open.findings();
            open.ask(made.request());

            Findings.assertSame(open.findings(), once);
          }
        });
  }

  /** The records of two children come by turns. */
  @Test
  void anotherChildsRecordsChangeNothing() {
    ManyCases.eachSeed(
        (authority, seed) -> {
          MadeUpCase mine = new MadeUpCase(authority, seed, Names.IN_ONE_SERIES);
          MadeUpCase theirs = new MadeUpCase(authority, seed + 7, Names.IN_ONE_SERIES);
          try (OpenCase one = new OpenCase(mine.request());
              OpenCase other = new OpenCase(theirs.request())) {
            List<List<CaseRecord>> later = theirs.portions();
            for (List<CaseRecord> portion : mine.portions()) {
              one.addAll(portion);
              one.findings();
              if (!later.isEmpty()) {
                other.addAll(later.remove(0));
                other.findings();
              }
            }

            Findings.assertSame(one.findings(), Findings.of(mine).obligations());
          }
        });
  }
}
