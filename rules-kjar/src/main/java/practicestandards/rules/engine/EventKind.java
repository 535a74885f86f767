package practicestandards.rules.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.RecordValues;
import practicestandards.rules.time.Moment;

/**
 * What the tables may name as starting a clock or meeting a duty. The DRL of {@code rules/engine}
 * says for each which records it is read from; this list says which moment of them counts and which
 * facts it rests on.
 */
public enum EventKind {
  // Allocation and plans
  SOCIAL_WORKER_ALLOCATED("startedAt", "endedAt", null, "allocation.startedAt", "allocation.role"),
  EARLY_HELP_PRACTITIONER_ALLOCATED(
      "startedAt", "endedAt", null, "allocation.startedAt", "allocation.role"),
  EARLY_HELP_PLAN_MADE("createdAt", null, null, "plan.createdAt", "plan.kind"),

  // Seeing the child
  VISIT_RECORDED("at", null, null, "visit.at"),
  CHILD_SEEN("at", null, null, "visit.at", "visit.childSeen"),
  CHILD_SEEN_AT_HOME("at", null, null, "visit.at", "visit.childSeen"),
  CHILD_NOT_SEEN_ALONE_AT_HOME("at", null, null, "visit.at", "visit.childSeen", "visit.seenAlone"),
  CHILD_NOT_SEEN_ALONE("at", null, null, "visit.at", "visit.childSeen", "visit.seenAlone"),
  CHILD_SEEN_BY_SOCIAL_WORKER("at", null, null, "visit.at", "visit.childSeen", "visit.byRole"),
  CHILD_SEEN_BY_EARLY_HELP_PRACTITIONER(
      "at", null, null, "visit.at", "visit.childSeen", "visit.byRole"),
  FAMILY_SEEN_BY_EARLY_HELP_PRACTITIONER(
      "at", null, null, "visit.at", "visit.familySeen", "visit.byRole"),
  CONTACT_BY_EARLY_HELP_PRACTITIONER(
      "at", null, null, "visit.at", "visit.childSeen", "visit.byRole", "keepingInTouchContact.at"),
  CHILD_SEEN_BY_PERSONAL_ADVISER("at", null, null, "visit.at", "visit.childSeen", "visit.byRole"),
  CONTACT_BY_PERSONAL_ADVISER(
      "at", null, null, "keepingInTouchContact.at", "keepingInTouchContact.byRole"),
  VISIT_BY_LINK_WORKER("at", null, null, "visit.at", "visit.byRole"),
  SECTION_47_VISIT("at", null, null, "visit.at", "visit.childSeen", "visit.purpose"),
  VISIT_OR_RETURN_INTERVIEW("at", null, null, "visit.at", "visit.childSeen"),
  SEEN_IN_SETTING(
      "at", null, null, "visit.at", "visit.childSeen", "visit.byRole", "visit.settingRef"),
  SEEN_ON_PLACEMENT_DAY(
      "at",
      null,
      null,
      "visit.at",
      "visit.childSeen",
      "visit.byRole",
      "visit.settingRef",
      "shortBreakSeries.placementDays"),
  SEEN_UNANNOUNCED_IN_SETTING(
      "at",
      null,
      null,
      "visit.at",
      "visit.childSeen",
      "visit.byRole",
      "visit.settingRef",
      "visit.announced"),
  SLEEPING_ARRANGEMENTS_SEEN("at", null, null, "visit.at", "visit.sleepingArrangementsSeen"),

  // Protection
  STRATEGY_MEETING_STARTING_SECTION_47(
      "endedAt|heldAt",
      null,
      null,
      "strategyDiscussion.heldAt",
      "strategyDiscussion.initiatesSection47"),
  STRATEGY_MEETING_LEADING_TO_CONFERENCE(
      "endedAt|heldAt",
      null,
      null,
      "strategyDiscussion.heldAt",
      "strategyDiscussion.initiatesSection47",
      "section47Enquiry"),
  INITIAL_CONFERENCE_HELD(
      "heldAt", null, null, "childProtectionConference.heldAt", "childProtectionConference.kind"),
  INITIAL_CONFERENCE_MADE_PLAN(
      "endedAt|heldAt",
      null,
      null,
      "childProtectionConference.heldAt",
      "childProtectionConference.kind",
      "childProtectionConference.planMade"),
  SECTION_47_OUTCOME_RECORDED(
      "outcomeRecordCompletedAt",
      null,
      "strategyDiscussion:strategyDiscussionId",
      "section47Enquiry.outcomeRecordCompletedAt"),

  // Care, fostering, adoption, missing
  PLACED("startedAt", "endedAt", null, "placement.startedAt"),
  SHORT_BREAKS_STARTED("startedAt", "endedAt", null, "shortBreakSeries.startedAt"),
  ADOPTIVE_PLACEMENT_STARTED("startedAt", null, null, "adoptivePlacement.startedAt"),
  PRIVATE_FOSTERING_NOTIFIED(
      "notificationReceivedAt", null, null, "privateFosteringArrangement.notificationReceivedAt"),
  RETURNED_FROM_MISSING("returnedAt", null, null, "missingEpisode.returnedAt"),
  CHILD_ASKED_FOR_VISIT(
      "requestedAt", null, null, "visitRequest.requestedAt", "visitRequest.requestedBy"),
  FOSTER_CARER_ASKED_FOR_VISIT(
      "requestedAt", null, null, "visitRequest.requestedAt", "visitRequest.requestedBy"),
  SOCIAL_WORK_VISITS_AGREED(
      "agreedAt",
      "endedAt",
      null,
      "agreedFrequency.agreedAt",
      "agreedFrequency.subject",
      "agreedFrequency.role"),
  CARE_LEAVER_CONTACT_AGREED(
      "agreedAt",
      "endedAt",
      null,
      "agreedFrequency.agreedAt",
      "agreedFrequency.subject",
      "agreedFrequency.role"),
  NOT_SEEN_ALONE_DECIDED_WITH_MANAGER(
      "madeAt",
      null,
      "visit:linkedRecordId",
      "managementDecision.madeAt",
      "managementDecision.subject"),
  ADVOCATE_NEEDED("needIdentifiedAt", null, null, "advocacy.needIdentifiedAt"),
  ADVOCATE_PROVIDED("providedAt", null, "advocacy:id", "advocacy.providedAt"),
  ADOPTION_CONCERN("at", null, null, "changeOfCircumstances.at", "changeOfCircumstances.kind"),

  // Referral and assessment
  REFERRED_TO_SOCIAL_CARE("receivedAt", null, null, "referral.receivedAt", "referral.service"),
  REFERRED_TO_EARLY_HELP("receivedAt", null, null, "referral.receivedAt", "referral.service"),
  ASSESSMENT_ALLOCATED("allocatedAt", null, null, "assessment.allocatedAt", "assessment.kind"),
  ASSESSMENT_DIRECTED(
      "directionRecordedAt", null, "assessment:id", "assessment.directionRecordedAt"),
  REASSESSMENT_AUTHORISED(
      "authorisedAt", null, "assessment:id", "assessment.authorisedAt", "assessment.kind"),
  REASSESSMENT_STARTED("startedAt", null, null, "assessment.startedAt", "referral"),
  ASSESSMENT_AUTHORISED(
      "authorisedAt", null, "referral:referralId", "assessment.authorisedAt", "assessment.kind"),
  EARLY_HELP_ASSESSMENT_AUTHORISED(
      "authorisedAt", null, "referral:referralId", "assessment.authorisedAt", "assessment.kind"),
  DAY_EIGHT_DECISION_MADE(
      "dayEightDecisionAt", null, "referral:referralId", "assessment.dayEightDecisionAt"),
  ASSESSMENT_BROUGHT_UP_TO_DATE(
      "authorisedAt", null, null, "assessment.authorisedAt", "assessment.kind"),
  CARE_ORDER_WITH_PARENTS_STARTED("startedAt", null, null, "placement.startedAt", "legalStatus"),
  ASSESSMENT_OR_REPORT_BROUGHT_UP_TO_DATE(
      "authorisedAt|signedOffAt",
      null,
      null,
      "assessment.authorisedAt",
      "assessment.kind",
      "statutoryReport.signedOffAt",
      "statutoryReport.kind"),
  LEAVING_CARE_ASSESSMENT_AUTHORISED(
      "authorisedAt", null, null, "assessment.authorisedAt", "assessment.kind"),
  LEAVING_CARE_ASSESSMENT_COMPLETED(
      "authorisedAt|completedAt", null, null, "assessment.authorisedAt", "assessment.kind"),
  BECAME_ELIGIBLE_OR_RELEVANT(
      "startedAt", "endedAt", null, "leavingCareStatus.startedAt", "leavingCareStatus.kind");

  private final List<String> moments;
  private final @Nullable String until;
  private final @Nullable String tie;
  private final List<String> needs;

  EventKind(String moments, @Nullable String until, @Nullable String tie, String... needs) {
    this.moments = List.of(moments.split("\\|"));
    this.until = until;
    this.tie = tie;
    this.needs = List.of(needs);
  }

  /** The event of this kind that a record yields, if the moment that counts is filled. */
  @Nullable Event eventOf(CaseRecord record) {
    for (String moment : moments) {
      Moment at = RecordValues.moment(record, moment);
      if (at != null) {
        Moment ended = until == null ? null : RecordValues.moment(record, until);
        return new Event(record, record.type(), moment, at, ended, cause(record));
      }
    }
    return null;
  }

  private @Nullable String cause(CaseRecord record) {
    if (tie == null) {
      return null;
    }
    String[] typeAndAttribute = tie.split(":");
    String id = RecordValues.reference(record, typeAndAttribute[1]);
    return id == null ? null : typeAndAttribute[0] + ":" + id;
  }

  /** The record types that could lift what it raises, and are assumed away where not supplied. */
  List<String> liftedBy() {
    return switch (this) {
      case CHILD_SEEN_AT_HOME, CHILD_NOT_SEEN_ALONE_AT_HOME -> List.of("periodOfCare");
      case REFERRED_TO_SOCIAL_CARE, REFERRED_TO_EARLY_HELP -> List.of("referral.noFurtherAction");
      case CHILD_ASKED_FOR_VISIT, FOSTER_CARER_ASKED_FOR_VISIT ->
          List.of("visitRequest.reasonable");
      case SOCIAL_WORKER_ALLOCATED, EARLY_HELP_PRACTITIONER_ALLOCATED ->
          List.of("allocation.endedAt");
      default -> List.of();
    };
  }

  /** Whether it counts only in the setting that a regime is about. */
  boolean inSetting() {
    return this == SEEN_IN_SETTING
        || this == SEEN_ON_PLACEMENT_DAY
        || this == SEEN_UNANNOUNCED_IN_SETTING
        || this == SLEEPING_ARRANGEMENTS_SEEN;
  }

  /** Whether a series of gaps may begin with it: reports only renew what an assessment began. */
  boolean mayBeFirst(Event event) {
    return this != ASSESSMENT_OR_REPORT_BROUGHT_UP_TO_DATE || event.type().equals("assessment");
  }

  /** The record types, or {@code type.attribute}, that it rests on. */
  List<String> needs() {
    return needs;
  }
}
