package practicestandards.service.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What docs/explained says of six children, counted there day by day. */
class ExplainedFilesTest {
  private static FileReading read(String authority, String name) throws IOException {
    byte[] content = Files.readAllBytes(Path.of("..", "docs", "explained", name));
    return Reading.of(authority, "2026-03-31", name, content);
  }

  @Test
  void theCensusIsJudgedAsExplained() throws IOException {
    FileReading solihull = read("solihull", "synthetic-census.xml");
    FileReading dudley = read("dudley", "synthetic-census.xml");

    assertThat(Reading.verdicts(solihull, "SYN0006"))
        .containsExactly(
            "SOL-ASM-CYPA-02/referral:referral-2025-12-31 MET_LATE due 2026-03-05 broken 2026-03-06..2026-03-23",
            "SOL-ASM-S47-04/strategyDiscussion:strategy-2026-02-07 MET_LATE due 2026-02-27 broken 2026-02-28..2026-03-12");
    assertThat(Reading.verdicts(dudley, "SYN0014"))
        .containsExactly(
            "DUD-ASM-CINSW-04/referral:referral-2025-04-29 MET_LATE due 2025-07-03 broken 2025-07-04..2025-07-04");
    assertThat(Reading.verdicts(solihull, "SYN0031"))
        .containsExactly(
            "SOL-ASM-CYPA-02/referral:referral-2025-11-02 MET due 2026-01-07",
            "SOL-ASM-S47-04/strategyDiscussion:strategy-2025-12-07 OVERDUE due 2025-12-30 broken 2025-12-31..");
  }

  @Test
  void theWorkbookIsJudgedAsExplained() throws IOException {
    FileReading solihull = read("solihull", "synthetic-annex-a.xlsx");
    FileReading dudley = read("dudley", "synthetic-annex-a.xlsx");

    assertThat(Reading.verdicts(solihull, "700016"))
        .containsExactly(
            "SOL-ASM-CYPA-02/referral:referral-2025-03-27 MET_LATE due 2025-06-04 broken 2025-06-05..2025-06-20",
            "SOL-ASM-S47-04/strategyDiscussion:strategy-2025-04-20 MET_LATE due 2025-05-13 broken 2025-05-14..2025-05-25");
    assertThat(Reading.verdicts(dudley, "700115"))
        .containsExactly(
            "DUD-VIS-CP-03/childProtectionPlan:protection-plan-2025-05-29/after:visit:visit-2026-03-07 OVERDUE due 2026-03-20 broken 2026-03-21..");
    assertThat(Reading.verdicts(solihull, "700119"))
        .containsExactly(
            "SOL-VIS-CIN-02/childInNeedEpisode:need-2024-06-08/after:visit:visit-2026-02-11 OVERDUE due 2026-03-25 broken 2026-03-26..");
    assertThat(Reading.verdicts(dudley, "700119"))
        .containsExactly(
            "DUD-VIS-CIN-01/childInNeedEpisode:need-2024-06-08/after:visit:visit-2026-02-11 OVERDUE due 2026-03-11 broken 2026-03-12..");
  }
}
