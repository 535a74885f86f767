package practicestandards.rules.words;

import static practicestandards.rules.words.EventReading.at;

/** Care, fostering, adoption, short breaks, going missing and leaving care. */
public enum CareEvent implements EventKind {
  BECAME_LOOKED_AFTER(at("startedAt").restingOn("periodOfCare.startedAt")),
  HEALTH_ASSESSMENT_HELD(at("heldAt").restingOn("healthAssessment.heldAt")),
  PLACED(at("startedAt").until("endedAt").restingOn("placement.startedAt")),
  SHORT_BREAKS_STARTED(at("startedAt").until("endedAt").restingOn("shortBreakSeries.startedAt")),
  ADOPTIVE_PLACEMENT_STARTED(at("startedAt").restingOn("adoptivePlacement.startedAt")),
  PRIVATE_FOSTERING_NOTIFIED(
      at("notificationReceivedAt").restingOn("privateFosteringArrangement.notificationReceivedAt")),
  RETURNED_FROM_MISSING(at("returnedAt").restingOn("missingEpisode.returnedAt")),
  ADOPTION_CONCERN(at("at").restingOn("changeOfCircumstances.at", "changeOfCircumstances.kind")),
  CARE_ORDER_WITH_PARENTS_STARTED(at("startedAt").restingOn("placement.startedAt", "legalStatus")),
  BECAME_ELIGIBLE_OR_RELEVANT(
      at("startedAt")
          .until("endedAt")
          .restingOn("leavingCareStatus.startedAt", "leavingCareStatus.kind")),
  /** As PLACED, for what is still owed after a move to another placement. */
  PLACEMENT_STARTED(at("startedAt").restingOn("placement.startedAt")),
  PLACED_URGENTLY_WITHOUT_MEETING(
      at("startedAt").until("endedAt").restingOn("placement.startedAt", "placement.urgent")),
  PLACED_URGENTLY_WITHOUT_PLAN(
      at("startedAt").until("endedAt").restingOn("placement.startedAt", "placement.urgent")),
  PLACEMENT_CONCERN_OR_CHANGE(
      at("at").restingOn("changeOfCircumstances.at", "changeOfCircumstances.kind")),
  PLACEMENT_INFORMATION_COMPLETED(
      at("completedAt")
          .answering("placement", "placementId")
          .restingOn("placementInformationWorkflow.completedAt")),
  BECAME_LOOKED_AFTER_AT_THREE_OR_OLDER(
      at("startedAt").restingOn("periodOfCare.startedAt", "child.dateOfBirth")),
  LOOKED_AFTER_REVIEW_HELD(at("heldAt").restingOn("lookedAfterReview.heldAt")),
  FIRST_LOOKED_AFTER_REVIEW_HELD(at("heldAt").restingOn("lookedAfterReview.heldAt")),
  INITIAL_HEALTH_ASSESSMENT_REQUESTED(
      at("requestedAt").restingOn("healthAssessment.requestedAt", "healthAssessment.kind")),
  INITIAL_HEALTH_PLAN_MADE(
      at("healthPlanAt").restingOn("healthAssessment.healthPlanAt", "healthAssessment.kind"));

  private final EventReading reading;

  CareEvent(EventReading reading) {
    this.reading = reading;
  }

  @Override
  public EventReading reading() {
    return reading;
  }
}
