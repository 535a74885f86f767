package practicestandards.rules.engine;

import java.util.Map;
import org.junit.jupiter.api.Test;
import practicestandards.rules.cases.MadeUpCase;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.RecordReader;

/** A record that has nothing to do with what is judged changes nothing. */
class MetamorphicUnrelatedTest {
  @Test
  void anAuditorsAnswerChangesNothing() {
    ManyCases.each(made -> assertUnchanged(made, made.another("auditAnswer")));
  }

  @Test
  void aRecordInWhichNothingIsFilledChangesNothing() {
    ManyCases.each(
        made -> {
          String type = made.another().type();
          assertUnchanged(made, RecordReader.read(Map.of("type", type, "id", "blank")));
        });
  }

  @Test
  void aRecordThatWasNotKnownYetChangesNothing() {
    ManyCases.each(
        made -> {
          EvaluationRequest then =
              Findings.at(made.request(), made.request().asOf(), made.request().asOf());

          Findings.assertSame(
              Findings.of(Findings.with(then, made.notYetKnown())).obligations(),
              Findings.of(then).obligations());
        });
  }

  private static void assertUnchanged(MadeUpCase made, CaseRecord more) {
    Findings.assertSame(
        Findings.of(Findings.with(made.request(), more)).obligations(),
        Findings.of(made).obligations());
  }
}
