package practicestandards.rules.words;

/** What a child is told and helped with. */
public enum DirectWorkEvent implements EventKind {
  ;

  private final EventReading reading;

  DirectWorkEvent(EventReading reading) {
    this.reading = reading;
  }

  @Override
  public EventReading reading() {
    return reading;
  }
}
