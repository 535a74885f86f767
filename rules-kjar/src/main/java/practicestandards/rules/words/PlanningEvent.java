package practicestandards.rules.words;

import static practicestandards.rules.words.EventReading.at;

/** Plans, and what is agreed in them. */
public enum PlanningEvent implements EventKind {
  PLAN_MADE(at("createdAt").restingOn("plan.createdAt")),
  EARLY_HELP_PLAN_MADE(at("createdAt").restingOn("plan.createdAt", "plan.kind")),
  PLAN_SHARED_WITH_FAMILY(
      at("sharedAt")
          .answering("plan", "documentId")
          .restingOn("documentShared.sharedAt", "documentShared.recipient")),
  EARLY_HELP_PLAN_REVIEWED(at("heldAt").restingOn("planReview.heldAt", "planReview.planKind")),
  CHILD_IN_NEED_PLAN_ESTABLISHED(
      at("establishedAt", "createdAt").restingOn("plan.createdAt", "plan.kind")),
  CHILD_IN_NEED_PLAN_REVIEWED(at("heldAt").restingOn("planReview.heldAt", "planReview.planKind")),
  CHILD_IN_NEED_REVIEWS_AGREED(
      at("agreedAt")
          .restingOn(
              "agreedFrequency.agreedAt",
              "agreedFrequency.subject",
              "agreedFrequency.agreedByRole")),
  FAMILY_CHANGED(at("at").restingOn("changeOfCircumstances.at", "changeOfCircumstances.kind")),
  EARLY_REVIEW_CONSIDERED(
      at("earlyReviewConsideredAt")
          .answering("changeOfCircumstances", "id")
          .restingOn(
              "changeOfCircumstances.earlyReviewConsideredAt", "changeOfCircumstances.kind")),
  DISABILITY_SERVICE_STARTED(
      at("startedAt").until("endedAt").restingOn("disabilityService.startedAt")),
  DISABLED_CHILD_REVIEWS_SET(
      at("agreedAt")
          .restingOn(
              "agreedFrequency.agreedAt",
              "agreedFrequency.subject",
              "agreedFrequency.agreedByRole")),
  DISABLED_CHILD_PLAN_REVIEWED(at("heldAt").restingOn("planReview.heldAt", "planReview.planKind")),
  SHORT_BREAK_PLAN_REVIEWED(at("heldAt").restingOn("planReview.heldAt", "planReview.planKind")),
  SOCIAL_WORK_VISITS_AGREED(
      at("agreedAt")
          .until("endedAt")
          .restingOn(
              "agreedFrequency.agreedAt", "agreedFrequency.subject", "agreedFrequency.role")),
  CARE_LEAVER_CONTACT_AGREED(
      at("agreedAt")
          .until("endedAt")
          .restingOn(
              "agreedFrequency.agreedAt", "agreedFrequency.subject", "agreedFrequency.role")),
  CARE_PLAN_MADE(at("createdAt").restingOn("plan.createdAt", "plan.kind")),
  CARE_PLAN_WITH_PERMANENCE_PLAN_MADE(
      at("createdAt").restingOn("plan.createdAt", "plan.kind", "plan.permanencePlan")),
  CARE_PLAN_SHARED_WITH_CHILD(
      at("sharedAt").restingOn("plan.kind", "documentShared.sharedAt", "documentShared.recipient")),
  CARE_PLAN_SHARED_WITH_CARER(
      at("sharedAt").restingOn("plan.kind", "documentShared.sharedAt", "documentShared.recipient")),
  PLACEMENT_PLAN_MADE(
      at("createdAt")
          .answering("placement", "placementId")
          .restingOn("plan.createdAt", "plan.kind")),
  PLACEMENT_PLAN_REVIEWED(at("heldAt").restingOn("planReview.heldAt", "planReview.planKind")),
  PLACEMENT_PLANNING_MEETING_HELD(
      at("heldAt")
          .answering("placement", "placementId")
          .restingOn("placementPlanningMeeting.heldAt")),
  CARE_PLANNING_MEETING_HELD(at("heldAt").restingOn("carePlanningMeeting.heldAt")),
  PERMANENCE_PLANNING_MEETING_HELD(at("heldAt").restingOn("permanencePlanningMeeting.heldAt")),
  EDUCATION_PLAN_COMPLETED(at("completedAt").restingOn("personalEducationPlanMeeting.completedAt")),
  EDUCATION_PLAN_MEETING_HELD(at("heldAt").restingOn("personalEducationPlanMeeting.heldAt")),
  EDUCATION_CHANGE_OR_CONCERN(
      at("at").restingOn("changeOfCircumstances.at", "changeOfCircumstances.kind")),
  PATHWAY_PLAN_STARTED(
      at("startedAt", "createdAt", "completedAt").restingOn("plan.startedAt", "plan.kind")),
  PATHWAY_PLAN_REVIEWED_BY_OFFICER(
      at("heldAt").restingOn("lookedAfterReview.heldAt", "lookedAfterReview.pathwayPlanReviewed")),
  PATHWAY_PLAN_FIRST_REVIEWED_OR_COMPLETED(
      at("heldAt", "completedAt")
          .restingOn("lookedAfterReview.heldAt", "lookedAfterReview.pathwayPlanReviewed")),
  PATHWAY_PLAN_REVIEWED(
      at("heldAt")
          .restingOn(
              "planReview.heldAt",
              "planReview.planKind",
              "lookedAfterReview.heldAt",
              "lookedAfterReview.pathwayPlanReviewed")),
  ACCOMMODATION_PLAN_MADE(
      at("createdAt").restingOn("plan.createdAt", "plan.kind", "plan.accommodationPlan"));

  private final EventReading reading;

  PlanningEvent(EventReading reading) {
    this.reading = reading;
  }

  @Override
  public EventReading reading() {
    return reading;
  }
}
