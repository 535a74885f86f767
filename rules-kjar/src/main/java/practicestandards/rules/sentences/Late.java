package practicestandards.rules.sentences;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Breach;
import practicestandards.rules.findings.BreachKind;
import practicestandards.rules.findings.Lateness;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.time.EnglishWords;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Unit;

/**
 * Where an obligation stands that was not kept in time, in the middle of a sentence.
 *
 * @param owed the obligation
 * @param told the parts of its sentence
 * @param breach what is wrong; absent where the clause only recommends
 */
record Late(Obligation owed, Told told, @Nullable Breach breach) {

  Late(Obligation owed, Told told) {
    this(owed, told, owed.breach());
  }

  /** Still open. How late it is grows with the days, so it is not said. */
  String overdue() {
    if (isOf(BreachKind.NOT_RECORDED)) {
      return "the record of " + told.raised() + " does not show it";
    }
    return isOf(BreachKind.TOO_LOOSE)
        ? told.raised() + " allows more time than this"
        : told.wasDue() + ", and is not on record";
  }

  /** Done, and how late. */
  String metLate() {
    return isOf(BreachKind.TOO_LOOSE)
        ? told.raised() + " allowed more time than this" + until(" until ")
        : told.wasDue() + "; met by " + told.metBy() + howLate();
  }

  /** Too late to do. */
  String missed() {
    LocalDate due = owed.dueDate();
    return switch (breach == null ? BreachKind.NOT_DONE : breach.kind()) {
      case WRONG_ORDER -> "it had to come first; " + told.raised() + " came without it";
      case TOO_FEW ->
          told.counted()
              + " on record when the time ended"
              + (due == null ? "" : " with " + EnglishWords.of(due));
      case TOO_SOON ->
          due == null
              ? told.raised() + " came too soon"
              : "the time ran to the end of "
                  + EnglishWords.of(due)
                  + ", and the next step came before it was over";
      default -> told.wasDue() + tooLate();
    };
  }

  /** What could only be done on its day was too late on the next: that needs no saying. */
  private String tooLate() {
    return owed.dueDate() != null && breach != null && daysLate() <= 1
        ? ", and was not done by then"
        : ", and was not on record when it became too late" + until(" on ");
  }

  private String howLate() {
    Lateness late = breach == null ? null : breach.late();
    if (late == null || until() == null) {
      return "";
    }
    String days = Unit.DAYS.counted((int) daysLate());
    if (daysLate() > 1 || !late.unit().equals("HOURS")) {
      return ", " + days + " late";
    }
    String hours = ", " + Unit.HOURS.counted((int) late.amount());
    return hours + (daysLate() == 0 ? "" : " (" + days + ")") + " late";
  }

  private long daysLate() {
    LocalDate due = owed.dueDate();
    Moment until = until();
    return due == null || until == null ? 0 : ChronoUnit.DAYS.between(due, until.date());
  }

  private String until(String before) {
    Moment until = until();
    return until == null ? "" : before + EnglishWords.of(until.date());
  }

  private @Nullable Moment until() {
    return breach == null ? null : breach.until();
  }

  private boolean isOf(BreachKind kind) {
    return breach != null && breach.kind() == kind;
  }
}
