package practicestandards.rules.words;

/** Case notes, summaries, chronologies and disagreements. */
public enum RecordingEvent implements EventKind {
  ;

  private final EventReading reading;

  RecordingEvent(EventReading reading) {
    this.reading = reading;
  }

  @Override
  public EventReading reading() {
    return reading;
  }
}
