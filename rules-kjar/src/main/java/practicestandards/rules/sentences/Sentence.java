package practicestandards.rules.sentences;

import java.time.LocalDate;
import java.util.Locale;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.standards.Clause;
import practicestandards.rules.standards.ClauseKind;
import practicestandards.rules.time.EnglishWords;

/**
 * What is owed, by when or in which record, and what is there: the clause's title and where the
 * obligation stands. It rests on what is kept of an obligation, so it does not say how late
 * something still open is: that grows with the days.
 */
public final class Sentence {
  private static final String NOTHING_YET = "; not on record yet";

  private final Obligation owed;
  private final Told told;
  private final boolean isTimeLeft;

  private Sentence(Obligation owed, Clause clause) {
    this.owed = owed;
    this.told = new Told(owed);
    this.isTimeLeft =
        clause.kind() == ClauseKind.WINDOW
            && owed.receipt() != null
            && ByWhen.isCounted(owed.receipt().limit());
  }

  /** The sentence of an obligation of this clause, in London's dates. */
  public static String of(Obligation owed, Clause clause) {
    String standing = new Sentence(owed, clause).standing();
    return clause.title()
        + ". "
        + standing.substring(0, 1).toUpperCase(Locale.ROOT)
        + standing.substring(1)
        + ".";
  }

  private String standing() {
    return switch (owed.status()) {
      case OPEN ->
          soFar() + "owed since " + told.raised() + ", with no last day set" + nothingYet();
      case UPCOMING -> soFar() + coming("") + nothingYet();
      case AT_RISK -> soFar() + coming("soon, ") + nothingYet();
      case OVERDUE -> new Late(owed, told).overdue();
      case MET -> met();
      case MET_LATE -> new Late(owed, told).metLate();
      case MISSED -> new Late(owed, told).missed();
      case ENDED -> ended();
      case EXCUSED -> "not owed for " + told.raised() + ": a reason that lifts it is on record";
      case NOT_EVALUABLE ->
          "raised by "
              + told.raised()
              + "; it cannot be judged without "
              + Phrases.needed(owed.missing());
    };
  }

  private String coming(String how) {
    LocalDate due = owed.dueDate();
    if (due == null) {
      return "owed since " + told.raised() + "; its last day is not known yet";
    }
    return isTimeLeft
        ? "the time runs to the end of " + EnglishWords.of(due)
        : told.due() + " " + how + ByWhen.counted(owed, due);
  }

  private String met() {
    if (owed.metBy().equals(owed.because())) {
      return "the record of " + told.raised() + " shows it";
    }
    LocalDate due = owed.dueDate();
    String done = owed.metBy().isEmpty() ? "met" : "met by " + told.metBy();
    if (due == null) {
      return done;
    }
    return isTimeLeft
        ? done + ", after the time that ran to the end of " + EnglishWords.of(due)
        : done + ", in time: it was " + told.due() + " " + ByWhen.lastMoment(owed, due);
  }

  private String ended() {
    LocalDate due = owed.dueDate();
    String over = "no longer owed: what it rests on ended before ";
    return over + (due == null ? "it was due" : "the last day, " + EnglishWords.of(due));
  }

  private String soFar() {
    return owed.progress() == null ? "" : told.counted() + " on record so far; ";
  }

  /** What is counted says already how much is there, and time that is left is nobody's to fill. */
  private String nothingYet() {
    return owed.progress() != null || isTimeLeft ? "" : NOTHING_YET;
  }
}
