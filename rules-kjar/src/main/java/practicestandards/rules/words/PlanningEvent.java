package practicestandards.rules.words;

import static practicestandards.rules.words.EventReading.at;

/** Plans, and what is agreed in them. */
public enum PlanningEvent implements EventKind {
  EARLY_HELP_PLAN_MADE(at("createdAt").restingOn("plan.createdAt", "plan.kind")),
  PLAN_MADE(at("createdAt").restingOn("plan.createdAt")),
  PLAN_SHARED_WITH_FAMILY(
      at("sharedAt")
          .answering("plan", "documentId")
          .restingOn("documentShared.sharedAt", "documentShared.recipient")),
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
