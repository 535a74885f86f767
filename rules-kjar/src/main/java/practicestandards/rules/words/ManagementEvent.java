package practicestandards.rules.words;

import static practicestandards.rules.words.EventReading.at;

/** Who works on a case, and who oversees it. */
public enum ManagementEvent implements EventKind {
  CASE_OPENED(at("startedAt").until("endedAt").restingOn("caseOpening.startedAt")),
  SOCIAL_WORKER_ALLOCATED(
      at("startedAt")
          .until("endedAt")
          .restingOn("allocation.startedAt", "allocation.role")
          .liftedBy("allocation.endedAt")),
  EARLY_HELP_PRACTITIONER_ALLOCATED(
      at("startedAt")
          .until("endedAt")
          .restingOn("allocation.startedAt", "allocation.role")
          .liftedBy("allocation.endedAt"));

  private final EventReading reading;

  ManagementEvent(EventReading reading) {
    this.reading = reading;
  }

  @Override
  public EventReading reading() {
    return reading;
  }
}
