package practicestandards.rules.words;

import static practicestandards.rules.words.EventReading.at;

/** Plans, and what is agreed in them. */
public enum PlanningEvent implements EventKind {
  PLAN_MADE(at("createdAt").restingOn("plan.createdAt")),
  EARLY_HELP_PLAN_MADE(at("createdAt").restingOn("plan.createdAt", "plan.kind")),
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
              "agreedFrequency.agreedAt", "agreedFrequency.subject", "agreedFrequency.role"));

  private final EventReading reading;

  PlanningEvent(EventReading reading) {
    this.reading = reading;
  }

  @Override
  public EventReading reading() {
    return reading;
  }
}
