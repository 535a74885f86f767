package practicestandards.rules.engine;

import java.util.List;
import java.util.function.Predicate;
import practicestandards.rules.records.AgreedFrequency;
import practicestandards.rules.records.AgreedFrequency.RecordedIn;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.Plan;
import practicestandards.rules.records.Role;
import practicestandards.rules.records.Visit;

/** What the tables may ask of a record: answered yes, or not. */
public enum Question {
  NOTHING(CaseRecord.class, any -> false),

  CHILD_SEEN_IS_ANSWERED(Visit.class, visit -> visit.childSeen() != null, "visit.childSeen"),
  SEEN_ALONE_IS_ANSWERED(Visit.class, visit -> visit.seenAlone() != null, "visit.seenAlone"),
  SEEN_ALONE(Visit.class, visit -> isYes(visit.seenAlone()), "visit.seenAlone"),
  SPOKEN_TO_ALONE(Visit.class, visit -> isYes(visit.spokenAlone()), "visit.spokenAlone"),
  REASON_NOT_ALONE_IS_RECORDED(
      Visit.class, visit -> isYes(visit.reasonNotAlone()), "visit.reasonNotAlone"),
  PLAN_TO_SEE_ALONE_IS_RECORDED(
      Visit.class, visit -> isYes(visit.planToSeeAlone()), "visit.planToSeeAlone"),
  PRESENTATION_IS_RECORDED(
      Visit.class, visit -> isYes(visit.presentationRecorded()), "visit.presentationRecorded"),
  VIEWS_ARE_RECORDED(Visit.class, visit -> isYes(visit.viewsRecorded()), "visit.viewsRecorded"),
  SEEN_AT_HOME(Visit.class, visit -> visit.location() == Visit.Location.HOME, "visit.location"),

  CONTACT_INTERVAL_IS_STATED(
      Plan.class, plan -> isYes(plan.contactInterval()), "plan.contactInterval"),

  AGREED_BY_TEAM_MANAGER(
      AgreedFrequency.class,
      agreed -> agreed.agreedByRole() == Role.TEAM_MANAGER,
      "agreedFrequency.agreedByRole"),
  AGREED_BY_LINE_MANAGER(
      AgreedFrequency.class,
      agreed ->
          agreed.agreedByRole() == Role.LINE_MANAGER || agreed.agreedByRole() == Role.TEAM_MANAGER,
      "agreedFrequency.agreedByRole"),
  AGREED_WITH_YOUNG_PERSON(
      AgreedFrequency.class,
      agreed -> isYes(agreed.agreedWithYoungPerson()),
      "agreedFrequency.agreedWithYoungPerson"),
  RECORDED_IN_PLAN(
      AgreedFrequency.class,
      agreed -> agreed.recordedIn() == RecordedIn.PLAN,
      "agreedFrequency.recordedIn"),
  RECORDED_IN_SUPERVISION(
      AgreedFrequency.class,
      agreed -> agreed.recordedIn() == RecordedIn.SUPERVISION,
      "agreedFrequency.recordedIn"),
  RECORDED_IN_PATHWAY_PLAN(
      AgreedFrequency.class,
      agreed -> agreed.recordedIn() == RecordedIn.PATHWAY_PLAN,
      "agreedFrequency.recordedIn");

  private final Predicate<CaseRecord> answer;
  private final List<String> needs;

  <R extends CaseRecord> Question(Class<R> type, Predicate<R> answer, String... needs) {
    this.answer = record -> type.isInstance(record) && answer.test(type.cast(record));
    this.needs = List.of(needs);
  }

  boolean isAnsweredYes(CaseRecord record) {
    return answer.test(record);
  }

  /** The attributes that answer it. */
  List<String> needs() {
    return needs;
  }

  private static boolean isYes(@org.jspecify.annotations.Nullable Boolean answer) {
    return Boolean.TRUE.equals(answer);
  }
}
