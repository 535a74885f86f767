package practicestandards.rules.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import practicestandards.rules.records.CaseRecord;

/** It does not matter in which order, or in how many portions, records come. */
class MetamorphicOrderTest {
  @Test
  void theOrderOfRecordsDoesNotMatter() {
    ManyCases.each(
        made -> {
          List<CaseRecord> shuffled = new ArrayList<>(made.records());
          Collections.shuffle(shuffled, new Random(made.someDays()));

          Findings.assertSame(
              Findings.of(Findings.about(made.request(), shuffled)).obligations(),
              Findings.of(made).obligations());
        });
  }

  @Test
  void recordsThatComeInPortionsAreJudgedAsIfTheyCameAtOnce() {
    ManyCases.each(
        made -> {
          try (OpenCase open = new OpenCase(made.request())) {
            for (List<CaseRecord> portion : made.portions()) {
              open.addAll(portion);
              open.findings();
            }

            Findings.assertSame(open.findings(), Findings.of(made).obligations());
          }
        });
  }
}
