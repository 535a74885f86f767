package practicestandards.rules.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.records.Complaint;
import practicestandards.rules.time.Deadline;
import practicestandards.rules.time.EnglishWords;
import practicestandards.rules.time.Limit;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Receipt;
import practicestandards.rules.time.Unit;

/** What is owed by the day that the complaints team gives, and what goes with the draft. */
public final class Complaints {
  private Complaints() {}

  /**
   * An act by the day given; where none is, within the working days from its allocation, or its
   * receipt, that the authority sets for complaints of its kind.
   *
   * @param done such acts, of whichever complaint
   */
  public static List<Obligation> owedByDayGiven(
      CaseContext context, Terms terms, Complaint complaint, Timeline done) {
    Event allocated = Event.ofAny(complaint, "allocatedAt");
    Event start = allocated == null ? Event.ofAny(complaint, "receivedAt") : allocated;
    if (start == null || !context.isInForce(terms, start.at().date())) {
      return List.of();
    }
    Timeline acts = done.only(act -> act.record().equals(complaint));
    Duty duty = Duty.undated(terms, start, start.reference()).presuming(acts.presumed());
    String setting =
        complaint.kind() == Complaint.Kind.STATUTORY
            ? "statutoryComplaintWorkingDays"
            : "corporateComplaintWorkingDays";
    LocalDate day = complaint.dueDate();
    Limit set = day == null ? context.getReference().limit(setting, Unit.WORKING_DAYS) : null;
    if (day == null && set == null) {
      List<String> missing = List.of("complaint.dueDate", "settings." + setting);
      return List.of(context.judge().notEvaluable(duty, missing));
    }
    Deadline deadline =
        set == null ? dayGiven(start, day) : set.after(start.at(), context.calendar());
    Outcome outcome = outcome(context, acts, start.at());
    return List.of(context.judge().judge(duty.by(deadline), outcome, deadline, set));
  }

  private static Outcome outcome(CaseContext context, Timeline acts, Moment start) {
    List<String> missing = context.missing(acts.needs());
    if (!missing.isEmpty()) {
      return new Outcome.Unknown(missing);
    }
    Event done = acts.firstFrom(start, null);
    return done == null ? Outcome.NOT_DONE : new Outcome.Done(done);
  }

  private static Deadline dayGiven(Event start, @Nullable LocalDate given) {
    LocalDate day = Objects.requireNonNull(given);
    String sentence = "The complaints team asked for it by " + EnglishWords.of(day) + ".";
    Receipt receipt = new Receipt("the day given", start.at().date(), List.of(), day, sentence);
    return new Deadline(day, null, false, receipt);
  }

  /** The learning form is returned with the draft: on its day, or before. */
  public static List<Obligation> owedWithDraft(
      CaseContext context, Terms terms, Complaint complaint) {
    Event draft = Objects.requireNonNull(Event.ofAny(complaint, "draftToComplaintsTeamAt"));
    @Nullable Event returned = Event.ofAny(complaint, "learningFormReturnedAt");
    List<String> missing = context.missing(List.of("complaint.learningFormReturnedAt"));
    Event day = onItsDay(draft);
    if (returned == null && missing.isEmpty() && !Recordings.isDayOver(day, context.getAsOf())) {
      return FollowingActs.owed(
          context, terms, draft, null, null, List.of(), List.of(), draft.reference());
    }
    return Orders.owed(context, terms, day, returned, false, missing, List.of(), draft.reference());
  }

  /** Whatever happens on the day happens together. */
  private static Event onItsDay(Event event) {
    return new Event(
        event.record(),
        event.type(),
        event.moment(),
        Moment.of(event.at().date()),
        event.until(),
        event.tiedTo());
  }
}
