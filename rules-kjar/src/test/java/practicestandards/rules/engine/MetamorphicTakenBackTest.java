package practicestandards.rules.engine;

import org.junit.jupiter.api.Test;
import practicestandards.rules.records.CaseRecord;

/** What was entered by mistake, and then taken back or put right, leaves no trace. */
class MetamorphicTakenBackTest {
  @Test
  void aRecordThatIsTakenBackNeverWas() {
    ManyCases.each(
        made -> {
          CaseRecord more = made.another();
          try (OpenCase open = new OpenCase(made.request())) {
            open.addAll(made.records());
            open.add(more);
            open.findings();
            open.remove(more);

            Findings.assertSame(open.findings(), Findings.of(made).obligations());
          }
        });
  }

  @Test
  void aRecordThatIsPutRightWasRightFromTheFirst() {
    ManyCases.each(
        made -> {
          CaseRecord right = made.oneOfThem();
          CaseRecord wrong = made.mistaken(right);
          try (OpenCase open = new OpenCase(made.request())) {
            made.records().forEach(each -> open.add(each == right ? wrong : each));
            open.findings();
            open.correct(wrong, right);

            Findings.assertSame(open.findings(), Findings.of(made).obligations());
          }
        });
  }
}
