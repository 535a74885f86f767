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
          .restingOn("leavingCareStatus.startedAt", "leavingCareStatus.kind"));

  private final EventReading reading;

  CareEvent(EventReading reading) {
    this.reading = reading;
  }

  @Override
  public EventReading reading() {
    return reading;
  }
}
