package practicestandards.rules.sentences;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Breach;
import practicestandards.rules.findings.BreachKind;
import practicestandards.rules.findings.Lateness;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.findings.Progress;
import practicestandards.rules.standards.Clause;
import practicestandards.rules.standards.ClauseKind;
import practicestandards.rules.time.EnglishWords;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Unit;

/**
 * What is owed, by when or in which record, and what is there: the clause's title and where the
 * obligation stands. It rests on what is kept of an obligation, so it does not say how late
 * something still open is: that grows with the days.
 */
public final class Sentence {
  private static final String NOTHING_YET = "; not on record yet";

  private final Obligation owed;
  private final boolean isTimeLeft;

  private Sentence(Obligation owed, Clause clause) {
    this.owed = owed;
    this.isTimeLeft =
        clause.kind() == ClauseKind.WINDOW
            && owed.receipt() != null
            && ByWhen.isCounted(owed.receipt().limit());
  }

  /** The sentence of an obligation of this clause, in London's dates. */
  public static String of(Obligation owed, Clause clause) {
    return clause.title() + ". " + capital(new Sentence(owed, clause).standing()) + ".";
  }

  private String standing() {
    LocalDate due = owed.dueDate();
    return switch (owed.status()) {
      case OPEN -> soFar() + "owed since " + raised() + ", with no last day set" + nothingYet();
      case UPCOMING -> soFar() + coming("", due) + nothingYet();
      case AT_RISK -> soFar() + coming("soon, ", due) + nothingYet();
      case OVERDUE -> overdue(due);
      case MET -> met(due);
      case MET_LATE -> metLate(due);
      case MISSED -> missed(due);
      case ENDED ->
          "no longer owed: what it rests on ended"
              + (due == null ? " before it was due" : " before the last day, " + dated(due));
      case EXCUSED -> "not owed for " + raised() + ": a reason that lifts it is on record";
      case NOT_EVALUABLE -> "raised by " + raised() + "; it cannot be judged without " + missing();
    };
  }

  private String coming(String how, @Nullable LocalDate day) {
    if (day == null) {
      return "owed since " + raised() + "; its last day is not known yet";
    }
    return isTimeLeft
        ? "the time runs to the end of " + dated(day)
        : due() + " " + how + ByWhen.counted(owed, day);
  }

  private String overdue(@Nullable LocalDate due) {
    Breach breach = owed.breach();
    if (breach != null && breach.kind() == BreachKind.NOT_RECORDED) {
      return "the record of " + raised() + " does not show it";
    }
    if (breach != null && breach.kind() == BreachKind.TOO_LOOSE) {
      return raised() + " allows more time than this";
    }
    return wasDue(due) + ", and is not on record";
  }

  private String met(@Nullable LocalDate due) {
    if (owed.metBy().equals(owed.because())) {
      return "the record of " + raised() + " shows it";
    }
    String done = owed.metBy().isEmpty() ? "met" : "met by " + metBy();
    if (due == null) {
      return done;
    }
    return isTimeLeft
        ? done + ", after the time that ran to the end of " + dated(due)
        : done + ", in time: it was " + due() + " " + ByWhen.lastMoment(owed, due);
  }

  private String metLate(@Nullable LocalDate due) {
    Breach breach = owed.breach();
    if (breach == null) {
      return wasDue(due) + "; met by " + metBy();
    }
    if (breach.kind() == BreachKind.TOO_LOOSE) {
      return raised() + " allowed more time than this" + until(" until ", breach);
    }
    return wasDue(due) + "; met by " + metBy() + late(breach, due);
  }

  private String missed(@Nullable LocalDate due) {
    Breach breach = owed.breach();
    if (breach == null) {
      return wasDue(due) + ", and was not on record when it became too late";
    }
    return switch (breach.kind()) {
      case WRONG_ORDER -> "it had to come first; " + raised() + " came without it";
      case TOO_FEW ->
          counted() + " on record when the time ended" + (due == null ? "" : ended(due));
      case TOO_SOON ->
          "the time ran to the end of "
              + dated(Objects.requireNonNull(due))
              + ", and the next step came before it was over";
      default -> wasDue(due) + tooLate(breach, due);
    };
  }

  /** What could only be done on its day was too late on the next: that needs no saying. */
  private String tooLate(Breach breach, @Nullable LocalDate due) {
    Moment until = breach.until();
    boolean nextDay =
        due != null && until != null && ChronoUnit.DAYS.between(due, until.date()) <= 1;
    return nextDay
        ? ", and was not done by then"
        : ", and was not on record when it became too late" + until(" on ", breach);
  }

  private String ended(LocalDate due) {
    return " with " + dated(due);
  }

  private String wasDue(@Nullable LocalDate due) {
    if (due == null) {
      return "owed since " + raised();
    }
    return "was " + due() + " " + ByWhen.counted(owed, due);
  }

  private static String late(Breach breach, @Nullable LocalDate due) {
    Moment until = breach.until();
    if (until == null || due == null) {
      return "";
    }
    Lateness late = breach.late();
    int days = (int) ChronoUnit.DAYS.between(due, until.date());
    if (late == null || days > 1 || !late.unit().equals("HOURS")) {
      return ", " + Unit.DAYS.counted(days) + " late";
    }
    String hours = ", " + Unit.HOURS.counted((int) late.amount());
    return hours + (days == 0 ? "" : " (" + Unit.DAYS.counted(days) + ")") + " late";
  }

  private static String until(String before, Breach breach) {
    Moment until = breach.until();
    return until == null ? "" : before + dated(until.date());
  }

  private String due() {
    return owed.advisory() ? "recommended" : "due";
  }

  private String soFar() {
    return owed.progress() == null ? "" : counted() + " on record so far; ";
  }

  private String nothingYet() {
    return owed.progress() != null || isTimeLeft ? "" : NOTHING_YET;
  }

  private String counted() {
    Progress progress = Objects.requireNonNull(owed.progress());
    return progress.done() + " of " + progress.required();
  }

  private String metBy() {
    return Phrases.dated(owed.metBy(), inHours());
  }

  private boolean inHours() {
    return owed.dueAt() != null;
  }

  private String raised() {
    return Phrases.dated(owed.because(), inHours());
  }

  private String missing() {
    return Phrases.needed(owed.missing());
  }

  private static String dated(LocalDate day) {
    return EnglishWords.of(day);
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
