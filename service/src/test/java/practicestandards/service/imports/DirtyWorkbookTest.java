package practicestandards.service.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static practicestandards.service.imports.TestWorkbook.row;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import practicestandards.rules.records.Allocation;

/** Workbooks as councils really make them. */
class DirtyWorkbookTest {
  private static final Object[] REFERRALS =
      row("CHILD UNIQUE ID ", "Date of  Referral", "Referral NFA?", "Allocated Worker", "Postcode");

  private static TestWorkbook dirty(TestWorkbook workbook) {
    return workbook
        .sheet(
            "3. Referrals",
            row("List 3: Referral"),
            row("As at 31 March 2026"),
            row(),
            REFERRALS,
            row(9212044, LocalDate.of(2025, 10, 1), "b) No", "Jane Roe", "B91 1AA"),
            row("A/7 x", "01/10/2025", "N", "#N/A"),
            row("A8", "2025-10-01 00:00:00", 0, "-"),
            row("A9", "1 Oct 2025", "False", null),
            row("B1", "31/09/2025", "No", "Jane Roe"),
            row(null, "01/10/2025", "No"),
            row("B2", new TestWorkbook.Formula("TODAY()-100"), "No"),
            row("B3", "#N/A", "No"),
            row("B4", 45931, "No"))
        .sheet(
            "List_04",
            row(
                "Child Unique ID",
                "Continuous Assessment Start Date",
                "Continuous Assessment Date of Authorisation"),
            row(9212044, "02/10/2025", "05/12/2025"));
  }

  private static void expect(FileReading reading) {
    assertThat(reading.reports().get(0).read()).containsEntry("list 3: referrals", 9);
    assertThat(reading.findings().map(ChildFindings::caseRef)).hasSize(5);
    assertThat(Reading.verdicts(reading, "9212044"))
        .containsExactly(
            "SOL-ASM-CYPA-02/referral:referral-2025-10-01 MET_LATE due 2025-12-03 broken 2025-12-04..2025-12-05");
    for (String child : new String[] {"A8", "A9", "B4"}) {
      assertThat(Reading.verdicts(reading, child))
          .containsExactly(
              "SOL-ASM-CYPA-02/referral:referral-2025-10-01 OVERDUE due 2025-12-03 broken 2025-12-04..");
    }
    assertThat(Reading.remarks(reading))
        .contains("UNKNOWN 3. Referrals, row 4, column E: Unknown column \u201cPostcode\u201d.")
        .contains(
            "SKIPPED 3. Referrals, row 9, column B: \u201c31/09/2025\u201d is not a date that can be read: write 31/03/2026, 2026-03-31 or a true date.")
        .contains(
            "SKIPPED 3. Referrals, row 10: The row has no Child Unique ID, so it belongs to nobody.")
        .anyMatch(
            remark ->
                remark.startsWith(
                    "SKIPPED 3. Referrals, row 11, column B: The cell holds a formula."))
        .anyMatch(
            remark ->
                remark.startsWith("SKIPPED 3. Referrals, row 12, column B: The date is missing"));
  }

  @Test
  void aBadRowIsReportedAndTheRestGoesOn() {
    expect(Reading.of("solihull", "2026-03-31", "a.xlsx", dirty(TestWorkbook.xlsx()).bytes()));
  }

  @Test
  void theOldFormatOfExcelIsReadTheSame() {
    expect(Reading.of("solihull", "2026-03-31", "a.xls", dirty(TestWorkbook.xls()).bytes()));
  }

  @Test
  void workersAndChildrenWithOddIdentifiersBecomeKeyedHashes() {
    FileReading reading =
        Reading.of("solihull", "2026-03-31", "a.xlsx", dirty(TestWorkbook.xlsx()).bytes());

    assertThat(reading.findings().map(ChildFindings::caseRef))
        .filteredOn(ref -> ref.startsWith("child-"))
        .hasSize(1)
        .allMatch(ref -> ref.matches("child-[0-9a-f]{20}"));
    assertThat(reading.toString()).doesNotContain("Roe");
    assertThat(Pseudonyms.withKey("a key for tests only").worker("Jane  ROE\u00a0"))
        .isEqualTo(Pseudonyms.withKey("a key for tests only").worker("jane roe"))
        .isNotEqualTo(Pseudonyms.withKey("another key for tests").worker("jane roe"))
        .matches("worker-[0-9a-f]{20}");
    assertThat(Allocation.class.getRecordComponents()).isNotEmpty();
  }

  @Test
  void aMissingColumnIsNeverABreach() {
    byte[] noVisits =
        TestWorkbook.xlsx()
            .sheet(
                "List 7",
                row(
                    "Child Unique ID",
                    "Child Protection Plan Start Date",
                    "Child Protection Plan End Date"),
                row("P1", LocalDate.of(2025, 11, 3), null))
            .bytes();
    byte[] noEnd =
        TestWorkbook.xlsx()
            .sheet(
                "List 7",
                row(
                    "Child Unique ID",
                    "Child Protection Plan Start Date",
                    "Date of the Last Statutory Visit"),
                row("P1", LocalDate.of(2025, 11, 3), LocalDate.of(2025, 12, 1)))
            .bytes();

    for (byte[] workbook : new byte[][] {noVisits, noEnd}) {
      FileReading reading = Reading.of("dudley", "2026-03-31", "a.xlsx", workbook);
      assertThat(Reading.child(reading, "P1").evaluation().breaches()).isEmpty();
    }
  }
}
