package practicestandards.service.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Verdicts on a census, counted by hand. */
class CensusEvaluationTest {
  private static final String MESSAGE =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2026</Year>
      <ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails></Header>
      <Children>%s</Children></Message>
      """;

  private static String child(String id, String details) {
    return MESSAGE.formatted(
        "<Child><ChildIdentifiers><LAchildID>"
            + id
            + "</LAchildID></ChildIdentifiers>"
            + "<ChildCharacteristics><Ethnicity>WBRI</Ethnicity></ChildCharacteristics>"
            + "<CINdetails>"
            + details
            + "</CINdetails></Child>");
  }

  /**
   * 1 September 2025 is a Monday; 4 working days are left of its week, then 8 full weeks, then
   * Monday 3 November.
   */
  @Test
  void anAssessmentAuthorisedOnThe46thWorkingDayIsOneDayLate() {
    String xml =
        child(
            "A1",
            "<CINreferralDate>2025-09-01</CINreferralDate><ReferralNFA>0</ReferralNFA><Assessments>"
                + "<AssessmentActualStartDate>2025-09-03</AssessmentActualStartDate>"
                + "<AssessmentAuthorisationDate>2025-11-04</AssessmentAuthorisationDate></Assessments>");

    assertThat(Reading.verdicts(Reading.census("solihull", "2026-03-31", xml), "A1"))
        .containsExactly(
            "SOL-ASM-CYPA-02/referral:referral-2025-09-01 MET_LATE due 2025-11-03 broken 2025-11-04..2025-11-04");
    assertThat(Reading.verdicts(Reading.census("dudley", "2026-03-31", xml), "A1"))
        .containsExactly(
            "DUD-ASM-CINSW-04/referral:referral-2025-09-01 MET_LATE due 2025-11-03 broken 2025-11-04..2025-11-04");
  }

  @Test
  void aReferralWithoutFurtherActionOwesNothing() {
    String xml =
        child("A1", "<CINreferralDate>2025-09-01</CINreferralDate><ReferralNFA>true</ReferralNFA>");

    assertThat(Reading.verdicts(Reading.census("solihull", "2026-03-31", xml), "A1")).isEmpty();
  }

  /**
   * From Monday 15 December: 4 + 3 days before Christmas, 3 before New Year, 2 January, then 5 to 8
   * January.
   */
  @Test
  void aConferenceOnTheFifteenthWorkingDayIsInTime() {
    String xml =
        child(
            "A1",
            "<CINreferralDate>2025-12-15</CINreferralDate><ReferralNFA>true</ReferralNFA><Section47>"
                + "<S47ActualStartDate>2025-12-15</S47ActualStartDate>"
                + "<DateOfInitialCPC>2026-01-08</DateOfInitialCPC>"
                + "<ICPCnotRequired>false</ICPCnotRequired></Section47>");
    FileReading reading = Reading.census("solihull", "2026-03-31", xml);

    assertThat(Reading.verdicts(reading, "A1"))
        .containsExactly(
            "SOL-ASM-S47-04/strategyDiscussion:strategy-2025-12-15 MET due 2026-01-08");
    assertThat(Reading.child(reading, "A1").evaluation().obligations().get(0).assuming())
        .anyMatch(assumed -> assumed.contains("day of the strategy discussion"));
  }

  @Test
  void anEnquiryDuringAProtectionPlanOwesNoInitialConference() {
    String xml =
        child(
            "A1",
            "<CINreferralDate>2025-05-01</CINreferralDate><ReferralNFA>1</ReferralNFA><Section47>"
                + "<S47ActualStartDate>2025-12-15</S47ActualStartDate><ICPCnotRequired>0</ICPCnotRequired></Section47>"
                + "<ChildProtectionPlans><CPPstartDate>2025-06-02</CPPstartDate></ChildProtectionPlans>");

    assertThat(Reading.verdicts(Reading.census("solihull", "2026-03-31", xml), "A1")).isEmpty();
  }

  @Test
  void nothingIsABreachForWantOfAnEarlierYearsAssessment() {
    String xml =
        child("A1", "<CINreferralDate>2024-06-03</CINreferralDate><ReferralNFA>0</ReferralNFA>");
    FileReading reading = Reading.census("solihull", "2026-03-31", xml);

    assertThat(Reading.child(reading, "A1").evaluation().breaches()).isEmpty();
    assertThat(Reading.remarks(reading))
        .anyMatch(remark -> remark.contains("from before the census year"));
  }

  @Test
  void nothingIsABreachForWantOfDaysAfterTheReferenceDate() {
    String xml =
        child("A1", "<CINreferralDate>2026-03-02</CINreferralDate><ReferralNFA>0</ReferralNFA>");

    assertThat(
            Reading.child(Reading.census("solihull", "2026-09-30", xml), "A1")
                .evaluation()
                .breaches())
        .isEmpty();
  }

  @Test
  void anUnreadableDateIsReportedWithItsPathAndTakesTheJudgementWithIt() {
    String xml =
        child(
            "A1",
            "<CINreferralDate>2025-09-01</CINreferralDate><ReferralNFA>0</ReferralNFA><Assessments>"
                + "<AssessmentActualStartDate>2025-09-03</AssessmentActualStartDate>"
                + "<AssessmentAuthorisationDate>31/02/2026</AssessmentAuthorisationDate></Assessments>");
    FileReading reading = Reading.census("solihull", "2026-03-31", xml);

    assertThat(Reading.child(reading, "A1").evaluation().breaches()).isEmpty();
    assertThat(Reading.remarks(reading))
        .contains(
            "SKIPPED /Message[1]/Children[1]/Child[1]/CINdetails[1]/Assessments[1]/AssessmentAuthorisationDate[1]: “31/02/2026” is not a date.");
  }

  @Test
  void anUnknownModuleIsReportedAndTheRestIsRead() {
    String xml =
        child(
            "A1",
            "<CINreferralDate>2025-09-01</CINreferralDate><ReferralNFA>0</ReferralNFA>"
                + "<YouthJustice><Date>2025-10-10</Date></YouthJustice>");
    FileReading reading = Reading.census("solihull", "2026-03-31", xml);

    assertThat(Reading.remarks(reading))
        .anyMatch(remark -> remark.contains("Child/CINdetails/YouthJustice"));
    assertThat(Reading.child(reading, "A1").evaluation().breaches()).hasSize(1);
  }
}
