package practicestandards.rules.words;

/** What the record of direct work, information or support for communication may show. */
public enum DirectWorkQuestion implements Question {
  ;

  private final Asked asked;

  DirectWorkQuestion(Asked asked) {
    this.asked = asked;
  }

  @Override
  public Asked asked() {
    return asked;
  }
}
