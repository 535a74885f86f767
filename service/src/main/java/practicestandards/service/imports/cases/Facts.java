package practicestandards.service.imports.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.Assessment;
import practicestandards.rules.records.CaseOpening;
import practicestandards.rules.records.Child;
import practicestandards.rules.records.Referral;
import practicestandards.rules.records.Role;
import practicestandards.rules.time.Moment;

/**
 * The case records that files give, from the few facts that files hold. A record's id is made of
 * its own dates, so that the same fact has the same id in every list and file.
 */
public final class Facts {
  /** The one child of a case. */
  public static final String CHILD_ID = "child";

  private Facts() {}

  /** A date as a moment, or blank. */
  public static @Nullable Moment at(@Nullable LocalDate date) {
    return date == null ? null : Moment.of(date);
  }

  /** An id from a word and dates; a blank date is {@code open}. */
  public static String id(String word, @Nullable LocalDate... dates) {
    StringBuilder id = new StringBuilder(word);
    for (LocalDate date : dates) {
      id.append('-').append(date == null ? "open" : date.toString());
    }
    return id.toString();
  }

  /** The child; of one not yet born, the birth that is expected. */
  public static Child child(
      @Nullable LocalDate born,
      @Nullable LocalDate expected,
      @Nullable LocalDate died,
      @Nullable Boolean disabled) {
    return new Child(CHILD_ID, born, expected, at(died), disabled, null, null, null, null, null);
  }

  /** A referral to social care. */
  public static Referral referral(LocalDate received, @Nullable Boolean noFurtherAction) {
    String id = id("referral", received) + (Boolean.TRUE.equals(noFurtherAction) ? "-nfa" : "");
    return new Referral(
        id, at(received), Referral.Service.SOCIAL_CARE, null, noFurtherAction, null, null);
  }

  /** A time during which the case is open. */
  public static CaseOpening caseOpening(
      LocalDate started, @Nullable LocalDate ended, CaseOpening.@Nullable Tier tier) {
    return new CaseOpening(id("opening", started), at(started), at(ended), tier, null);
  }

  /**
   * An assessment of the child and family, or one for early help. Returns know only a manager's
   * date of authorisation.
   */
  public static Assessment assessment(
      Assessment.Kind kind,
      @Nullable String referralId,
      LocalDate started,
      @Nullable LocalDate authorised,
      @Nullable LocalDate completed) {
    LocalDate last = authorised == null ? completed : authorised;
    String word = kind == Assessment.Kind.EARLY_HELP ? "early-help" : "assessment";
    return new Assessment(
        id(word, started, last),
        kind,
        referralId,
        null,
        null,
        null,
        at(started),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        at(authorised),
        authorised == null ? null : Role.TEAM_MANAGER,
        null,
        at(completed),
        null,
        null,
        null,
        null);
  }
}
