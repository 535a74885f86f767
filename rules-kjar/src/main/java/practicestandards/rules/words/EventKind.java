package practicestandards.rules.words;

import java.util.List;

/**
 * What the tables may name as starting a clock or meeting a duty. The DRL of {@code rules/engine}
 * says for each which records it is read from; its reading says which moment of them counts and
 * which facts it rests on.
 */
public sealed interface EventKind
    permits SeeingEvent,
        ProtectionEvent,
        CareEvent,
        AssessmentEvent,
        PlanningEvent,
        SendEvent,
        DirectWorkEvent,
        RecordingEvent,
        ManagementEvent {

  /** The word in the tables. */
  String name();

  /** How it is read from a record. */
  EventReading reading();

  /** All of them, family by family. */
  static List<EventKind> all() {
    return Words.EVENTS;
  }

  /**
   * The one of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  static EventKind named(String name) {
    return Words.find(Words.EVENTS_BY_NAME, name);
  }
}
