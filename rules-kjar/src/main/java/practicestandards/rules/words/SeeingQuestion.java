package practicestandards.rules.words;

import static practicestandards.rules.words.Asked.filled;
import static practicestandards.rules.words.Asked.oneOf;
import static practicestandards.rules.words.Asked.yes;

import practicestandards.rules.records.Visit;

/** What a visit may show. */
public enum SeeingQuestion implements Question {
  CHILD_SEEN_IS_ANSWERED(filled("visit.childSeen")),
  SEEN_ALONE_IS_ANSWERED(filled("visit.seenAlone")),
  SEEN_ALONE(yes("visit.seenAlone")),
  SPOKEN_TO_ALONE(yes("visit.spokenAlone")),
  REASON_NOT_ALONE_IS_RECORDED(yes("visit.reasonNotAlone")),
  PLAN_TO_SEE_ALONE_IS_RECORDED(yes("visit.planToSeeAlone")),
  PRESENTATION_IS_RECORDED(yes("visit.presentationRecorded")),
  VIEWS_ARE_RECORDED(yes("visit.viewsRecorded")),
  SEEN_AT_HOME(oneOf("visit.location", Visit.Location.HOME));

  private final Asked asked;

  SeeingQuestion(Asked asked) {
    this.asked = asked;
  }

  @Override
  public Asked asked() {
    return asked;
  }
}
