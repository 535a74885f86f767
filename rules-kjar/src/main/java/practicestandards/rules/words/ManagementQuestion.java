package practicestandards.rules.words;

/** What supervision, decisions, discussions, escalations and complaints may show. */
public enum ManagementQuestion implements Question {
  ;

  private final Asked asked;

  ManagementQuestion(Asked asked) {
    this.asked = asked;
  }

  @Override
  public Asked asked() {
    return asked;
  }
}
