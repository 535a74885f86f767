package practicestandards.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.RecordType;
import practicestandards.rules.records.RecordTypes;

/** The made-up cases reach as far as the standards do. */
class MadeUpCasesTest {
  /** What comes together in fewer than one case of a thousand. */
  private static final Set<String> TOO_RARE =
      Set.of(
          "DUD-ASM-ALL2-12",
          "DUD-ASM-ALL2-13",
          "DUD-ASM-ALL2-25",
          "DUD-PLN-CIN-03",
          "DUD-PLN-CIN-04",
          "DUD-VIS-TA-02",
          "SOL-ASM-PAR-01",
          "SOL-ASM-PAR-02",
          "SOL-ASM-UPD-01",
          "SOL-PLN-CIN-03",
          "SOL-PLN-CIN-04",
          "SOL-PLN-CLA-09",
          "SOL-VIS-CIN-06",
          "SOL-VIS-CIN-08",
          "SOL-VIS-TA-02");

  @Test
  void everyTypeOfRecordIsThere() {
    Set<String> made = new HashSet<>();
    ManyCases.each(each -> each.records().stream().map(CaseRecord::type).forEach(made::add));

    assertThat(made)
        .containsExactlyInAnyOrderElementsOf(
            RecordTypes.all().stream().map(RecordType::name).toList());
  }

  @Test
  void everyOtherClauseRaisesSomething() {
    Set<String> never = new TreeSet<>();
    LoadedRules.ENGINE.authorities().forEach(each -> never.addAll(LoadedRules.judged(each)));
    ManyCases.each(
        made -> Findings.of(made).obligations().forEach(owed -> never.remove(owed.standard())));

    assertThat(never).isSubsetOf(TOO_RARE);
  }
}
