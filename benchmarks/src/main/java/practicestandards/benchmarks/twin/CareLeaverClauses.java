package practicestandards.benchmarks.twin;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.engine.ReferenceData.Term;
import practicestandards.rules.records.AgreedFrequency;
import practicestandards.rules.records.AgreedFrequency.RecordedIn;
import practicestandards.rules.records.AgreedFrequency.Subject;
import practicestandards.rules.records.Child;
import practicestandards.rules.records.LeavingCareStatus;
import practicestandards.rules.records.Role;
import practicestandards.rules.time.Age;
import practicestandards.rules.time.Limit;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Span;
import practicestandards.rules.time.Unit;

/** Seeing care leavers, and keeping in touch with them. */
final class CareLeaverClauses {
  private static final Predicate<Role> ADVISER = role -> role == Role.PERSONAL_ADVISER;

  private CareLeaverClauses() {}

  static void judge(Standards by) {
    for (Child child : by.the.all(Child.class)) {
      for (LeavingCareStatus status : by.the.all(LeavingCareStatus.class)) {
        if (child.dateOfBirth() != null && status.startedAt() != null) {
          judge(by, child.dateOfBirth(), status, status.startedAt());
        }
      }
    }
  }

  private static void judge(
      Standards by, LocalDate born, LeavingCareStatus status, Moment started) {
    Moment eighteen = Moment.of(Age.reached(born, 18, 0));
    Moment from = started.date().isBefore(eighteen.date()) ? eighteen : started;
    Moment to = Standards.earlier(status.endedAt(), Moment.of(Age.reached(born, 25, 0)));
    if (to != null && to.date().isBefore(from.date())) {
      return;
    }
    Span span = new Span(from, to);
    Happening opened = Happening.of(status, "startedAt", started);
    Turn seen = Turn.of(by.the.clause("VIS-CL-01"), span, Limit.of(2, Unit.MONTHS), opened);
    by.rhythm.judge(opened, List.of(seen), by.sight.byPersonalAdviser(), null);
    AgreedOnly.judge(
        by,
        by.the.clause("VIS-CL-02"),
        opened,
        span,
        Agreed.on(by.the, Subject.CONTACT, ADVISER),
        by.sight.contacts(ADVISER),
        null);
    agreements(by, span, status.endedAt());
    if (by.the.isSolihull() && status.universityRef() != null) {
      eachTerm(by, status, opened, span);
    }
  }

  private static void agreements(Standards by, Span span, @Nullable Moment ended) {
    Span known = by.the.asKnown(span);
    List<Happening> agreed =
        Happenings.of(
            by.the.all(AgreedFrequency.class),
            "agreedAt",
            AgreedFrequency::agreedAt,
            each -> each.subject() == Subject.CONTACT && each.role() == Role.PERSONAL_ADVISER);
    List<Happening> raised =
        Happenings.only(
            agreed, each -> known != null && Standards.isJudgedIn(known, each.at(), ended));
    by.says(
        by.the.clause("VIS-CL-03"),
        raised,
        AgreedFrequency.class,
        each -> Sight.isYes(each.agreedWithYoungPerson()),
        each -> false);
    by.says(
        by.the.clause("VIS-CL-04"),
        raised,
        AgreedFrequency.class,
        each -> each.recordedIn() == RecordedIn.PATHWAY_PLAN,
        each -> false);
  }

  /** CL-05. */
  private static void eachTerm(
      Standards by, LeavingCareStatus status, Happening opened, Span planned) {
    Span span = by.the.asKnown(planned);
    List<Term> terms = by.the.reference().universityTerms().get(status.universityRef());
    if (terms == null) {
      if (span != null) {
        by.verdicts.notEvaluable(
            Owed.undated("SOL-VIS-CL-05", opened), "reference.universityTerms");
      }
      return;
    }
    for (Term term : terms) {
      boolean begun = !term.firstDay().isAfter(by.the.asOf().date());
      boolean attended =
          !isBefore(term.firstDay(), status.universityFromDate())
              && !isBefore(status.universityToDate(), term.lastDay());
      if (span != null && begun && attended && span.contains(Moment.of(term.firstDay()))) {
        new Counted(opened, term.firstDay(), term.lastDay(), "term:" + term.firstDay(), span)
            .judge(by, "SOL-VIS-CL-05", 1, by.sight.byPersonalAdviser());
      }
    }
  }

  private static boolean isBefore(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one != null && other != null && one.isBefore(other);
  }
}
