package practicestandards.service.loads;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import practicestandards.service.Answer;
import practicestandards.service.MovableClock;
import practicestandards.service.RunningService;
import tools.jackson.databind.JsonNode;

/** Tables of the Standard Safeguarding Dataset: what each column says, and what it does not. */
class SafeguardingTablesTest {
  private static final String CSV = "text/csv";

  @BeforeEach
  void onThe30thOfMarch() {
    MovableClock.set(Instant.parse("2026-03-30T08:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ssd_cin_visits | cinv_cin_visit_id,cinv_person_id,cinv_cin_visit_date,cinv_cin_visit_seen,cinv_cin_visit_seen_alone,cinv_cin_visit_bedroom"
            + " | V1,ssd-1,2026-03-27 14:30:00,Y,N,Y"
            + " | {'type':'visit','id':'V1','at':'2026-03-27T14:30:00Z','byRole':'SOCIAL_WORKER','childSeen':true,'seenAlone':false,'sleepingArrangementsSeen':true}",
        "ssd_cp_visits | cppv_cp_visit_id,cppv_person_id,cppv_cp_plan_id,cppv_cp_visit_date,cppv_cp_visit_seen,cppv_cp_visit_seen_alone,cppv_cp_visit_bedroom"
            + " | V2,ssd-2,P1,27/03/2026,N,,"
            + " | {'type':'visit','id':'V2','at':'2026-03-27','byRole':'SOCIAL_WORKER','childSeen':false}",
        "ssd_cla_visits | clav_cla_visit_id,clav_cla_id,clav_person_id,clav_cla_visit_date,clav_cla_visit_seen,clav_cla_visit_seen_alone"
            + " | V3,L1,ssd-3,2026-03-27T00:00:00,Y,Y"
            + " | {'type':'visit','id':'V3','at':'2026-03-27','byRole':'SOCIAL_WORKER','childSeen':true,'seenAlone':true}",
        "ssd_cin_assessments | cina_assessment_id,cina_person_id,cina_referral_id,cina_assessment_start_date,cina_assessment_auth_date,cina_assessment_worker_id"
            + " | A1,ssd-4,R1,2026-02-02,,W7"
            + " | {'type':'assessment','id':'A1','kind':'CHILD_AND_FAMILY','referralId':'R1','workerRef':'W7','startedAt':'2026-02-02','authorisedByRole':'TEAM_MANAGER'}",
        "ssd_cin_plans | cinp_cin_plan_id,cinp_referral_id,cinp_person_id,cinp_cin_plan_start_date,cinp_cin_plan_end_date"
            + " | N1,R1,ssd-5,2026-02-02,2026-03-02"
            + " | {'type':'plan','id':'N1','kind':'CHILD_IN_NEED','establishedAt':'2026-02-02','endedAt':'2026-03-02'}",
        "ssd_cla_care_plan | lacp_table_id,lacp_person_id,lacp_cla_care_plan_start_date,lacp_cla_care_plan_end_date"
            + " | N2,ssd-6,2026-02-02,"
            + " | {'type':'plan','id':'N2','kind':'CARE','establishedAt':'2026-02-02'}",
        "ssd_cp_plans | cppl_cp_plan_id,cppl_person_id,cppl_icpc_id,cppl_cp_plan_start_date,cppl_cp_plan_end_date,cppl_cp_plan_latest_category"
            + " | P1,ssd-7,I1,2026-02-02,,NEG"
            + " | {'type':'childProtectionPlan','id':'P1','startedAt':'2026-02-02','category':'NEGLECT','conferenceId':'I1'}",
        "ssd_cp_reviews | cppr_cp_review_id,cppr_person_id,cppr_cp_review_due,cppr_cp_review_date,cppr_cp_review_outcome_continue_cp"
            + " | C1,ssd-8,2026-03-01,2026-02-27,Y"
            + " | {'type':'childProtectionConference','id':'C1','kind':'REVIEW','heldAt':'2026-02-27','planMade':true}",
        "ssd_cla_reviews | clar_cla_review_id,clar_cla_id,clar_cla_review_date,clar_cla_review_cancelled,clae_person_id"
            + " | W1,L1,2026-02-27,N,ssd-9"
            + " | {'type':'lookedAfterReview','id':'W1','heldAt':'2026-02-27','periodOfCareId':'L1'}"
      })
  void aRowIsTheRecordThatItsColumnsSay(String table, String headings, String row, String record) {
    JsonNode load = SentFile.load(CSV, headings + "\r\n" + row + "\r\n");

    assertThat(load.path("format").asString()).isEqualTo(table);
    assertThat(SentFile.records(load)).isEqualTo(List.of(1, 1, 0, 0, 0, 0));
    assertThat(load.path("supplies")).hasSize(1);
    String caseRef = row.replaceFirst(".*(ssd-\\d).*", "$1");
    JsonNode kept = RunningService.get(SentFile.AUTHORITY + "/cases/" + caseRef).json();
    assertThat(kept.path("records").toString().replace('"', '\'')).isEqualTo("[" + record + "]");
  }

  @Test
  void whatATableCannotSayIsNotSupplied() {
    JsonNode load =
        SentFile.load(
            CSV, "cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date\nP2,ssd-10,2026-02-02\n");

    assertThat(load.path("supplies").toString())
        .isEqualTo(
            "[{\"type\":\"childProtectionPlan\","
                + "\"without\":[\"category\",\"conferenceId\",\"endedAt\"],\"latestOnly\":false}]");
    assertThat(load.path("notes").valueStream().map(note -> note.path("column").asString()))
        .containsExactly("cppl_cp_plan_end_date", "cppl_cp_plan_latest_category", "cppl_icpc_id");
  }

  @Test
  void eachFaultOfARowHasItsLineAndHeadingAndTheRestIsTaken() {
    JsonNode load =
        SentFile.load(
            CSV,
            """
            \uFEFFcinv_cin_visit_id,cinv_person_id,cinv_cin_visit_date,cinv_cin_visit_seen,remark
            V1,ssd-11,31/02/2026,Y,
            V2,ssd-11,2026-03-27,perhaps,"said
            on two lines"
            V 3,,,Y,
            V4,ssd-11

            V5,ssd-11,2026-03-27,Y,
            """);

    assertThat(SentFile.records(load)).isEqualTo(List.of(5, 1, 0, 0, 0, 4));
    assertThat(SentFile.refusals(load))
        .containsExactly(
            "2 cinv_cin_visit_date: must be a date such as 2026-03-31 or 31/03/2026, with or without"
                + " a time",
            "3 cinv_cin_visit_seen: must be Y or N",
            "5 cinv_person_id: is required",
            "5 cinv_cin_visit_id: must be 1 to 64 letters, digits or . _ ~ -",
            "5 cinv_cin_visit_date: is required",
            "6: has another number of cells than there are headings");
    assertThat(SentFile.recordsOf("ssd-11")).containsExactly("visit:V5");
  }

  @Test
  void aTableThatIsNotReadIsRefusedInWords() {
    assertThat(refusal("pers_person_id,pers_sex\n1,F\n")).contains("ssd_cin_visits, ssd_cp_visits");
    assertThat(refusal("clar_cla_review_id,clar_cla_review_date\nR1,2026-03-01\n"))
        .contains("lacks the columns clae_person_id")
        .contains("ssd_cla_episodes");
    assertThat(refusal("cinv_cin_visit_id,cinv_person_id,cinv_cin_visit_date\n\"V1,1,2026-03-01\n"))
        .contains("quotation mark");
  }

  private static String refusal(String content) {
    Answer answer = SentFile.send(CSV, content.getBytes(StandardCharsets.UTF_8));
    assertThat(answer.status()).isEqualTo(400);
    return answer.json().path("detail").asString();
  }
}
