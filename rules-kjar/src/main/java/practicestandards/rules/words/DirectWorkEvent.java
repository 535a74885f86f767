package practicestandards.rules.words;

import static practicestandards.rules.words.EventReading.at;

/** What a child is told and helped with. */
public enum DirectWorkEvent implements EventKind {
  WORKER_OF_CHILD_ALLOCATED(
      at("startedAt").until("endedAt").restingOn("allocation.startedAt", "allocation.role")),
  CHILD_TOLD_WHO_WORKS_WITH_THEM(told("allocation", "allocationId")),
  CHILD_TOLD_WHY(told("allocation", "allocationId")),
  CHILD_TOLD_HOW_TO_REACH_WORKER(told("allocation", "allocationId")),
  CHILD_TOLD_HOW_OFTEN_SEEN(told("allocation", "allocationId")),
  CHILD_TOLD_HOW_TO_GIVE_VIEWS(told()),
  CHILD_TOLD_HOW_TO_COMPLAIN(told()),
  CHILD_TOLD_OF_PLAN(told("plan", "planId")),
  CHILD_TOLD_OF_ADVOCACY(
      at("rightExplainedAt", "toldAt").restingOn("advocacy.rightExplainedAt", "childInformed")),
  ADVOCATE_ASKED_FOR(at("requestedAt").restingOn("advocacy.requestedAt"));

  private final EventReading reading;

  DirectWorkEvent(EventReading reading) {
    this.reading = reading;
  }

  private static EventReading told() {
    return at("toldAt")
        .restingOn("childInformed.toldAt", "childInformed.item", "childInformed.toldTo");
  }

  private static EventReading told(String about, String attribute) {
    return told().answering(about, attribute);
  }

  @Override
  public EventReading reading() {
    return reading;
  }
}
