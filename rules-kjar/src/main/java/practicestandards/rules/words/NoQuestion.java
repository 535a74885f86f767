package practicestandards.rules.words;

import java.util.List;

/** What no record answers. */
public enum NoQuestion implements Question {
  NOTHING(new Asked(List.of(), any -> false));

  private final Asked asked;

  NoQuestion(Asked asked) {
    this.asked = asked;
  }

  @Override
  public Asked asked() {
    return asked;
  }
}
