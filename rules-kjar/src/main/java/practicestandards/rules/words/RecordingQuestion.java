package practicestandards.rules.words;

/** What a case note, summary, chronology or disagreement may show. */
public enum RecordingQuestion implements Question {
  ;

  private final Asked asked;

  RecordingQuestion(Asked asked) {
    this.asked = asked;
  }

  @Override
  public Asked asked() {
    return asked;
  }
}
