package practicestandards.service.imports.ssd;

import static practicestandards.service.imports.ssd.SsdColumn.category;
import static practicestandards.service.imports.ssd.SsdColumn.maybeOn;
import static practicestandards.service.imports.ssd.SsdColumn.on;
import static practicestandards.service.imports.ssd.SsdColumn.reference;
import static practicestandards.service.imports.ssd.SsdColumn.yesNo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import practicestandards.rules.engine.Supplies;
import practicestandards.rules.records.Assessment;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.ChildProtectionConference;
import practicestandards.rules.records.ChildProtectionPlan;
import practicestandards.rules.records.LookedAfterReview;
import practicestandards.rules.records.Plan;
import practicestandards.rules.records.Visit;
import practicestandards.service.imports.cases.Supplied;

/**
 * The tables that are read, each with what its columns can honestly say. A row is one record of the
 * child whom the person's column names.
 */
enum SsdTable {
  CIN_VISITS(
      "ssd_cin_visits",
      Visit.class,
      "cinv_cin_visit_id",
      "cinv_person_id",
      Map.of("byRole", "SOCIAL_WORKER"),
      SsdNotes.VISITS,
      on("cinv_cin_visit_date", "at"),
      yesNo("cinv_cin_visit_seen", "childSeen"),
      yesNo("cinv_cin_visit_seen_alone", "seenAlone"),
      yesNo("cinv_cin_visit_bedroom", "sleepingArrangementsSeen")),
  CP_VISITS(
      "ssd_cp_visits",
      Visit.class,
      "cppv_cp_visit_id",
      "cppv_person_id",
      Map.of("byRole", "SOCIAL_WORKER"),
      SsdNotes.VISITS,
      on("cppv_cp_visit_date", "at"),
      yesNo("cppv_cp_visit_seen", "childSeen"),
      yesNo("cppv_cp_visit_seen_alone", "seenAlone"),
      yesNo("cppv_cp_visit_bedroom", "sleepingArrangementsSeen")),
  CLA_VISITS(
      "ssd_cla_visits",
      Visit.class,
      "clav_cla_visit_id",
      "clav_person_id",
      Map.of("byRole", "SOCIAL_WORKER"),
      SsdNotes.VISITS,
      on("clav_cla_visit_date", "at"),
      yesNo("clav_cla_visit_seen", "childSeen"),
      yesNo("clav_cla_visit_seen_alone", "seenAlone")),
  CIN_ASSESSMENTS(
      "ssd_cin_assessments",
      Assessment.class,
      "cina_assessment_id",
      "cina_person_id",
      Map.of("kind", "CHILD_AND_FAMILY", "authorisedByRole", "TEAM_MANAGER"),
      SsdNotes.ASSESSMENTS,
      on("cina_assessment_start_date", "startedAt"),
      maybeOn("cina_assessment_auth_date", "authorisedAt"),
      reference("cina_referral_id", "referralId"),
      reference("cina_assessment_worker_id", "workerRef")),
  CIN_PLANS(
      "ssd_cin_plans",
      Plan.class,
      "cinp_cin_plan_id",
      "cinp_person_id",
      Map.of("kind", "CHILD_IN_NEED"),
      SsdNotes.PLANS,
      on("cinp_cin_plan_start_date", "establishedAt"),
      maybeOn("cinp_cin_plan_end_date", "endedAt")),
  CLA_CARE_PLAN(
      "ssd_cla_care_plan",
      Plan.class,
      "lacp_table_id",
      "lacp_person_id",
      Map.of("kind", "CARE"),
      SsdNotes.PLANS,
      on("lacp_cla_care_plan_start_date", "establishedAt"),
      maybeOn("lacp_cla_care_plan_end_date", "endedAt")),
  CP_PLANS(
      "ssd_cp_plans",
      ChildProtectionPlan.class,
      "cppl_cp_plan_id",
      "cppl_person_id",
      Map.of(),
      SsdNotes.NOTHING,
      on("cppl_cp_plan_start_date", "startedAt"),
      maybeOn("cppl_cp_plan_end_date", "endedAt"),
      category("cppl_cp_plan_latest_category", "category"),
      reference("cppl_icpc_id", "conferenceId")),
  CP_REVIEWS(
      "ssd_cp_reviews",
      ChildProtectionConference.class,
      "cppr_cp_review_id",
      "cppr_person_id",
      Map.of("kind", "REVIEW"),
      SsdNotes.CONFERENCES,
      on("cppr_cp_review_date", "heldAt"),
      yesNo("cppr_cp_review_outcome_continue_cp", "planMade")),
  CLA_REVIEWS(
      "ssd_cla_reviews",
      LookedAfterReview.class,
      "clar_cla_review_id",
      "clae_person_id",
      Map.of(),
      SsdNotes.REVIEWS,
      on("clar_cla_review_date", "heldAt"),
      reference("clar_cla_id", "periodOfCareId"));

  private final String tableName;
  private final Class<? extends CaseRecord> type;
  private final String idHeading;
  private final String personHeading;
  private final Map<String, Object> always;
  private final String note;
  private final List<SsdColumn> columns;

  SsdTable(
      String tableName,
      Class<? extends CaseRecord> type,
      String idHeading,
      String personHeading,
      Map<String, Object> always,
      String note,
      SsdColumn... columns) {
    this.tableName = tableName;
    this.type = type;
    this.idHeading = idHeading;
    this.personHeading = personHeading;
    this.always = always;
    this.note = note;
    this.columns = List.of(columns);
  }

  String tableName() {
    return tableName;
  }

  Class<? extends CaseRecord> type() {
    return type;
  }

  /** The heading by which a table is recognised. */
  String idHeading() {
    return idHeading;
  }

  String personHeading() {
    return personHeading;
  }

  /** What holds for each row because the table is this one. */
  Map<String, Object> always() {
    return always;
  }

  /** What is taken for granted, or may be misread; empty: nothing. */
  String note() {
    return note;
  }

  List<SsdColumn> columns() {
    return columns;
  }

  /** Which facts a file with these headings gives. */
  Supplies supplies(Set<String> headings) {
    String[] filled =
        Stream.concat(
                always.keySet().stream(),
                columns.stream()
                    .filter(column -> headings.contains(column.heading()))
                    .map(SsdColumn::attribute))
            .toArray(String[]::new);
    return new Supplied().every(type, null, filled).without(Set.of());
  }
}
