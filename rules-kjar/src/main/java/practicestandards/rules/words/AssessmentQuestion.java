package practicestandards.rules.words;

/** What an assessment, a report or a consent may show. */
public enum AssessmentQuestion implements Question {
  ;

  private final Asked asked;

  AssessmentQuestion(Asked asked) {
    this.asked = asked;
  }

  @Override
  public Asked asked() {
    return asked;
  }
}
