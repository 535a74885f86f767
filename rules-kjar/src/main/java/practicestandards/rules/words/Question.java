package practicestandards.rules.words;

import java.util.List;
import practicestandards.rules.records.CaseRecord;

/** What the tables may ask of a record: answered yes, or not. */
public sealed interface Question
    permits NoQuestion,
        SeeingQuestion,
        PlanningQuestion,
        SendQuestion,
        DirectWorkQuestion,
        AssessmentQuestion,
        RecordingQuestion,
        ManagementQuestion {

  /** The word in the tables. */
  String name();

  /** How a record answers it. */
  Asked asked();

  /** Whether the record answers it with yes. */
  default boolean isAnsweredYes(CaseRecord record) {
    return asked().answer().test(record);
  }

  /** The attributes that answer it. */
  default List<String> needs() {
    return asked().needs();
  }

  /** All of them, family by family. */
  static List<Question> all() {
    return Words.QUESTIONS;
  }

  /**
   * The one of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  static Question named(String name) {
    return Words.find(Words.QUESTIONS_BY_NAME, name);
  }
}
