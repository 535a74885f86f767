package practicestandards.rules.words;

import static practicestandards.rules.words.Asked.either;
import static practicestandards.rules.words.Asked.filled;
import static practicestandards.rules.words.Asked.no;
import static practicestandards.rules.words.Asked.yes;

/** What a case note, summary, chronology or disagreement may show. */
public enum RecordingQuestion implements Question {
  NO_EMAIL_IS_PASTED(no("caseNote.emailText")),
  NO_EMAIL_IS_ATTACHED(no("caseNote.emailAttached")),
  DISAGREEMENT_IS_SUMMARISED(yes("professionalDisagreement.summary")),
  OUTCOME_OF_DISAGREEMENT_IS_RECORDED(yes("professionalDisagreement.outcome")),
  NEXT_STEPS_ARE_RECORDED(yes("professionalDisagreement.nextSteps")),
  IN_AGREED_FORMAT(yes("chronology.agreedFormat")),
  UPDATED_OR_CONFIRMED_CURRENT(
      either(filled("chronology.updatedAt"), yes("chronology.confirmedCurrent")));

  private final Asked asked;

  RecordingQuestion(Asked asked) {
    this.asked = asked;
  }

  @Override
  public Asked asked() {
    return asked;
  }
}
