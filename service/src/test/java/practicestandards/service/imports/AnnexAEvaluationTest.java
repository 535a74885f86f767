package practicestandards.service.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static practicestandards.service.imports.TestWorkbook.row;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Verdicts on Annex A lists as at Tuesday 31 March 2026, counted by hand. */
class AnnexAEvaluationTest {
  private static final String AS_OF = "2026-03-31";
  private static final Object[] NEED =
      row(
          "Child Unique ID",
          "CIN Start Date",
          "Date Child Was Last Seen",
          "CIN Closure Date",
          "Case status");
  private static final Object[] PLAN =
      row(
          "Child Unique ID",
          "Child Protection Plan Start Date",
          "Date of the Last Statutory Visit",
          "Child Protection Plan End Date");
  private static final Object[] CARE =
      row(
          "Child Unique ID",
          "Date Started to be Looked After",
          "Child's Legal Status",
          "Date of Last Social Work Visit",
          "Date Ceased to be Looked After",
          "Start Date of Most Recent Placement",
          "Placement Type");

  private static FileReading read(String authority, TestWorkbook workbook) {
    return Reading.of(authority, AS_OF, "annex.xlsx", workbook.bytes());
  }

  private static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }

  /** 2 February + 6 weeks = 16 March; + 4 weeks = 2 March. Only status c makes the pattern. */
  @Test
  void aChildInNeedIsOwedAVisitSinceTheLatestOne() {
    TestWorkbook workbook =
        TestWorkbook.xlsx()
            .sheet(
                "List_6",
                NEED,
                row("N1", day(2025, 6, 2), day(2026, 2, 2), null, "c) Child in need plan"),
                row("N2", day(2025, 6, 2), day(2026, 2, 2), null, "d) Open assessment"),
                row("N3", day(2025, 6, 2), null, null, "c) Child in need plan"));

    FileReading solihull = read("solihull", workbook);
    assertThat(Reading.verdicts(solihull, "N1"))
        .containsExactly(
            "SOL-VIS-CIN-02/childInNeedEpisode:need-2025-06-02/after:visit:visit-2026-02-02 OVERDUE due 2026-03-16 broken 2026-03-17..");
    assertThat(Reading.verdicts(solihull, "N2")).isEmpty();
    assertThat(Reading.child(solihull, "N3").evaluation().breaches()).isEmpty();
    assertThat(Reading.verdicts(read("dudley", workbook), "N1"))
        .containsExactly(
            "DUD-VIS-CIN-01/childInNeedEpisode:need-2025-06-02/after:visit:visit-2026-02-02 OVERDUE due 2026-03-02 broken 2026-03-03..");
  }

  /** From Friday 13 March: ten working days are Monday 16 to Friday 27 March. */
  @ParameterizedTest
  @ValueSource(strings = {"solihull", "dudley"})
  void aChildWithAPlanIsOwedAVisitWithinTenWorkingDaysOfTheLatest(String authority) {
    TestWorkbook workbook =
        TestWorkbook.xlsx()
            .sheet(
                "List 7",
                PLAN,
                row("P1", day(2025, 11, 3), day(2026, 3, 13), null),
                row("P2", day(2025, 11, 3), day(2026, 3, 18), null),
                row("P3", day(2025, 11, 3), day(2026, 1, 5), day(2026, 1, 9)));
    FileReading reading = read(authority, workbook);
    String clause = authority.equals("solihull") ? "SOL" : "DUD";

    assertThat(Reading.verdicts(reading, "P1"))
        .containsExactly(
            clause
                + "-VIS-CP-03/childProtectionPlan:protection-plan-2025-11-03/after:visit:visit-2026-03-13 OVERDUE due 2026-03-27 broken 2026-03-28..");
    assertThat(Reading.child(reading, "P2").evaluation().breaches()).isEmpty();
    assertThat(Reading.child(reading, "P3").evaluation().breaches()).isEmpty();
    assertThat(Reading.child(reading, "P1").evaluation().obligations().get(0).assuming())
        .anyMatch(
            assumed -> assumed.startsWith("Annex A list 7: the date of the last statutory visit"));
  }

  /** 9 February + 6 weeks = 23 March; 5 January + 3 months = 5 April. */
  @ParameterizedTest
  @ValueSource(strings = {"SOL", "DUD"})
  void aChildInCareIsOwedAVisitByTheAgeAndKindOfThePlacement(String council) {
    TestWorkbook workbook =
        TestWorkbook.xlsx()
            .sheet(
                "List 8",
                CARE,
                row(
                    "C1",
                    day(2025, 8, 4),
                    "C2: FCO",
                    day(2026, 2, 9),
                    null,
                    day(2025, 8, 4),
                    "f) U6: Foster placement - not FFA"),
                row(
                    "C2",
                    day(2022, 8, 1),
                    "C2: FCO",
                    day(2026, 2, 9),
                    null,
                    day(2022, 8, 1),
                    "p) K2: Children\u2019s Homes"),
                row(
                    "C3",
                    day(2022, 8, 1),
                    "C2: FCO",
                    day(2026, 1, 5),
                    null,
                    day(2022, 8, 1),
                    "d) U4: Foster placement - long term"),
                row(
                    "C4",
                    day(2022, 8, 1),
                    "V4: Short term breaks, agreements recorded",
                    day(2025, 1, 5),
                    null,
                    day(2022, 8, 1),
                    "p) K2"));
    FileReading reading = read(council.equals("SOL") ? "solihull" : "dudley", workbook);

    assertThat(Reading.verdicts(reading, "C1"))
        .containsExactly(
            council
                + "-VIS-CLA-03/placement:placement-2025-08-04/after:visit:visit-2026-02-09 OVERDUE due 2026-03-23 broken 2026-03-24..");
    assertThat(Reading.verdicts(reading, "C2"))
        .containsExactly(
            council
                + "-VIS-CLA-04/placement:placement-2022-08-01/after:visit:visit-2026-02-09 OVERDUE due 2026-03-23 broken 2026-03-24..");
    assertThat(Reading.verdicts(reading, "C3"))
        .containsExactly(
            council
                + "-VIS-CLA-05/placement:placement-2022-08-01/after:visit:visit-2026-01-05 AT_RISK due 2026-04-05");
    assertThat(Reading.verdicts(reading, "C4")).isEmpty();
  }

  /** Wednesday 1 October 2025 + 45 working days = Wednesday 3 December. */
  @Test
  void aReferralIsJudgedByTheAssessmentsOfListFour() {
    Object[] referrals = row("Child Unique ID", "Date of referral", "Referral NFA?");
    Object[] assessments =
        row(
            "Child Unique ID",
            "Continuous Assessment Start Date",
            "Continuous Assessment Date of Authorisation");
    TestWorkbook both =
        TestWorkbook.xlsx()
            .sheet(
                "List 3",
                referrals,
                row("R1", "01/10/2025", "b) No"),
                row("R2", "01/10/2025", "a) Yes"),
                row("R3", "01/10/2025", "No"),
                row("R4", "01/10/2025", "No"))
            .sheet(
                "List 4",
                assessments,
                row("R1", "02/10/2025", "04/12/2025"),
                row("R4", "02/10/2025", "ongoing"));
    FileReading reading = read("solihull", both);

    assertThat(Reading.verdicts(reading, "R1"))
        .containsExactly(
            "SOL-ASM-CYPA-02/referral:referral-2025-10-01 MET_LATE due 2025-12-03 broken 2025-12-04..2025-12-04");
    assertThat(Reading.verdicts(reading, "R2")).isEmpty();
    assertThat(Reading.verdicts(reading, "R3"))
        .containsExactly(
            "SOL-ASM-CYPA-02/referral:referral-2025-10-01 OVERDUE due 2025-12-03 broken 2025-12-04..");
    assertThat(Reading.child(reading, "R4").evaluation().breaches()).isEmpty();

    TestWorkbook alone =
        TestWorkbook.xlsx().sheet("List 3", referrals, row("R3", "01/10/2025", "No"));
    assertThat(Reading.child(read("solihull", alone), "R3").evaluation().breaches()).isEmpty();
  }

  /** Monday 5 January 2026 + 15 working days = Monday 26 January. */
  @Test
  void anEnquiryIsJudgedByItsConferenceAndNotWhileThereIsAPlan() {
    Object[] enquiries =
        row(
            "Child Unique ID",
            "Strategy discussion initiating Section 47 Enquiry Start Date",
            "Was an Initial Child Protection Conference deemed unnecessary?",
            "Date of Initial Child Protection Conference");
    TestWorkbook workbook =
        TestWorkbook.xlsx()
            .sheet(
                "List 5",
                enquiries,
                row("E1", day(2026, 1, 5), "b) No", day(2026, 1, 27)),
                row("E2", day(2026, 1, 5), "b) No", null),
                row("E3", day(2026, 1, 5), "a) Yes", null),
                row("E4", day(2026, 1, 5), null, null),
                row("P1", day(2026, 1, 5), "b) No", null))
            .sheet("List 7", PLAN, row("P1", day(2025, 11, 3), day(2026, 3, 25), null));
    FileReading reading = read("solihull", workbook);
    String duty = "SOL-ASM-S47-04/strategyDiscussion:strategy-2026-01-05";

    assertThat(Reading.verdicts(reading, "E1"))
        .containsExactly(duty + " MET_LATE due 2026-01-26 broken 2026-01-27..2026-01-27");
    assertThat(Reading.verdicts(reading, "E2"))
        .containsExactly(duty + " OVERDUE due 2026-01-26 broken 2026-01-27..");
    assertThat(Reading.verdicts(reading, "E3")).isEmpty();
    assertThat(Reading.verdicts(reading, "E4")).isEmpty();
    assertThat(Reading.verdicts(reading, "P1")).noneMatch(verdict -> verdict.startsWith("SOL-ASM"));
  }

  /**
   * Between the last statutory visit and the day last seen there may be visits that no list gives.
   */
  @Test
  void onlyWhatIsOwedSinceTheLatestVisitOfAnyListIsJudged() {
    TestWorkbook workbook =
        TestWorkbook.xlsx()
            .sheet(
                "List 6",
                NEED,
                row("P1", day(2025, 6, 2), day(2026, 3, 24), null, "b) Child Protection plan"))
            .sheet("List 7", PLAN, row("P1", day(2025, 11, 3), day(2026, 1, 30), null));
    FileReading reading = read("dudley", workbook);

    assertThat(Reading.child(reading, "P1").evaluation().breaches()).isEmpty();
    assertThat(Reading.verdicts(reading, "P1"))
        .containsExactly(
            "DUD-VIS-CP-03/childProtectionPlan:protection-plan-2025-11-03/after:visit:visit-2026-03-24 UPCOMING due 2026-04-09");
  }

  /**
   * A census and a workbook of the same child are one case; the census alone makes no visiting
   * pattern.
   */
  @Test
  void severalFilesAreReadAsOne() {
    String census =
        "<Message><Children><Child><ChildIdentifiers><LAchildID>N1</LAchildID></ChildIdentifiers>"
            + "<CINdetails><CINreferralDate>2025-06-02</CINreferralDate><ReferralNFA>0</ReferralNFA></CINdetails>"
            + "</Child><Child><ChildIdentifiers><LAchildID>N2</LAchildID></ChildIdentifiers>"
            + "<CINdetails><CINreferralDate>2025-06-02</CINreferralDate><ReferralNFA>1</ReferralNFA></CINdetails>"
            + "</Child></Children></Message>";
    byte[] workbook =
        TestWorkbook.xlsx()
            .sheet(
                "List 6",
                NEED,
                row("N1", day(2025, 6, 2), day(2025, 11, 3), null, "d) Open assessment"))
            .bytes();
    FileReading reading =
        Reading.of(
            "dudley",
            AS_OF,
            false,
            Reading.file("c.xml", census.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
            Reading.file("a.xlsx", workbook));

    assertThat(Reading.verdicts(reading, "N1"))
        .containsExactly(
            "DUD-ASM-CINSW-04/referral:referral-2025-06-02 OVERDUE due 2025-08-04 broken 2025-08-05..");
    assertThat(Reading.verdicts(reading, "N2")).isEmpty();
    assertThat(Reading.child(reading, "N2").evaluation().notEvaluable()).isEmpty();
  }
}
