package practicestandards.rules.words;

import static practicestandards.rules.words.EventReading.at;

/** Case notes, summaries, chronologies and disagreements. */
public enum RecordingEvent implements EventKind {
  EVENT_NOTED(at("eventAt").restingOn("caseNote.eventAt")),
  URGENT_INFORMATION_NOTED(at("eventAt").restingOn("caseNote.eventAt", "caseNote.urgent")),
  CASE_NOTE_WRITTEN(at("writtenAt").answering("caseNote", "id").restingOn("caseNote.writtenAt")),
  CASE_NOTE_CHECKED_FOR_PASTED_EMAIL(at("writtenAt", "eventAt").restingOn("caseNote.emailText")),
  CASE_NOTE_CHECKED_FOR_ATTACHED_EMAIL(
      at("writtenAt", "eventAt").restingOn("caseNote.emailAttached")),
  DISAGREEMENT_RAISED(at("raisedAt").restingOn("professionalDisagreement.raisedAt")),
  DISAGREEMENT_NOT_SETTLED(
      at("raisedAt")
          .restingOn("professionalDisagreement.raisedAt")
          .liftedBy("professionalDisagreement.closedAt", "professionalDisagreement.outcome")),
  DISAGREEMENT_CLOSED(at("closedAt").restingOn("professionalDisagreement.closedAt")),
  HELP_TO_CONTRIBUTE_NEEDED(at("needIdentifiedAt").restingOn("advocacy.needIdentifiedAt")),
  HELP_TO_CONTRIBUTE_OFFERED(
      at("offeredAt", "providedAt", "arrangedAt")
          .restingOn("advocacy.offeredAt", "communicationSupport.offeredAt")),
  CASE_SUMMARY_UPDATED(at("updatedAt").restingOn("caseSummaryUpdate.updatedAt")),
  SIGNIFICANT_INCIDENT_HAPPENED(at("at").restingOn("significantIncident.at")),
  CHRONOLOGY_MADE(at("createdAt").restingOn("chronology.createdAt")),
  CHRONOLOGY_REVIEWED(at("reviewedAt").restingOn("chronology.reviewedAt"));

  private final EventReading reading;

  RecordingEvent(EventReading reading) {
    this.reading = reading;
  }

  @Override
  public EventReading reading() {
    return reading;
  }
}
