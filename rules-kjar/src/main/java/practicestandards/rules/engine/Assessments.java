package practicestandards.rules.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.records.Assessment;
import practicestandards.rules.records.Section47Enquiry;
import practicestandards.rules.time.Deadline;
import practicestandards.rules.time.EnglishWords;
import practicestandards.rules.time.Limit;
import practicestandards.rules.time.Receipt;
import practicestandards.rules.words.Question;

/** Limits of assessments that no row can say. */
public final class Assessments {
  private Assessments() {}

  /**
   * What is owed by the date that a manager directed.
   *
   * @param directedByManager whether it was one
   * @param authorised the assessments that a manager authorised
   */
  public static List<Obligation> owedAsDirected(
      CaseContext context,
      Terms terms,
      Assessment assessment,
      Question directedByManager,
      Timeline authorised) {
    Optional<List<String>> direction = context.answered(directedByManager, assessment);
    LocalDate directed = Objects.requireNonNull(assessment.managerDueDate());
    Event start = firstOf(assessment, "directionRecordedAt", "allocatedAt", "startedAt");
    if (direction.isEmpty() || start == null || !context.isInForce(terms, start.at().date())) {
      return List.of();
    }
    Receipt receipt =
        new Receipt(
            "the directed date",
            start.at().date(),
            List.of(),
            directed,
            "The manager directed that it be finished by " + EnglishWords.of(directed) + ".");
    Deadline deadline = new Deadline(directed, null, false, receipt);
    Event done = authorised.firstThat(Regimes.LONG_AGO, act -> act.record().equals(assessment));
    List<String> missing = context.missing(authorised.needs());
    Outcome outcome = done == null ? absent(missing) : new Outcome.Done(done);
    Duty duty =
        Duty.undated(terms, start, start.reference())
            .by(deadline)
            .resting(direction.get())
            .presuming(direction.get());
    return List.of(context.judge().judge(duty, outcome, deadline, null));
  }

  /** What is owed after a section 47 enquiry, from its referral or from its own start. */
  public static List<Obligation> owedAfterEnquiry(
      CaseContext context,
      Terms terms,
      Section47Enquiry enquiry,
      Collection<?> referrals,
      Collection<?> meetings,
      Timeline authorised) {
    EnquiryAssessed assessed =
        EnquiryAssessed.of(context, enquiry, referrals, meetings, authorised);
    Event start = assessed.start();
    if (!context.isInForce(terms, start.at().date())) {
      return List.of();
    }
    Limit limit = Objects.requireNonNull(terms.limit());
    Deadline deadline = limit.after(start.at(), context.calendar());
    Outcome outcome = assessed.answers().outcome(start.at(), start, deadline);
    Duty duty = Duty.undated(terms, start, "section47Enquiry:" + enquiry.id()).by(deadline);
    return List.of(context.judge().judge(duty, outcome, deadline, limit));
  }

  private static Outcome absent(List<String> missing) {
    return missing.isEmpty() ? Outcome.NOT_DONE : new Outcome.Unknown(missing);
  }

  private static @Nullable Event firstOf(Assessment assessment, String... moments) {
    return Stream.of(moments)
        .map(moment -> Event.ofAny(assessment, moment))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
