package practicestandards.benchmarks.twin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.Assessment;
import practicestandards.rules.records.CaseOpening;
import practicestandards.rules.records.Referral;
import practicestandards.rules.records.StatutoryReport;
import practicestandards.rules.time.Deadline;
import practicestandards.rules.time.Limit;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Receipt;
import practicestandards.rules.time.Span;
import practicestandards.rules.time.Unit;

/** How long assessments may take, and how old they may become. */
final class AssessmentClauses {
  static final Limit FORTY_FIVE_DAYS = Limit.of(45, Unit.WORKING_DAYS);

  private final Standards by;
  private final List<Assessment> assessments;

  private AssessmentClauses(Standards by) {
    this.by = by;
    this.assessments =
        by.the.all(Assessment.class).stream().filter(AssessmentClauses::isSocialWork).toList();
  }

  static void judge(Standards by) {
    AssessmentClauses clauses = new AssessmentClauses(by);
    clauses.afterReferrals();
    clauses.reassessments();
    clauses.neverOlderThanAYear();
    if (by.the.isSolihull()) {
      by.the.all(Assessment.class).forEach(clauses::asDirected);
    } else {
      clauses.directions();
    }
  }

  static boolean isSocialWork(Assessment assessment) {
    return assessment.kind() == Assessment.Kind.CHILD_AND_FAMILY
        || assessment.kind() == Assessment.Kind.SECTION_47;
  }

  private List<Happening> referrals(Referral.Service service) {
    return Happenings.of(
        by.the.all(Referral.class),
        "receivedAt",
        Referral::receivedAt,
        referral -> referral.service() == service && !Sight.isYes(referral.noFurtherAction()));
  }

  private void afterReferrals() {
    String clause = by.the.clause("ASM-CYPA-02", "ASM-CINSW-04");
    for (Happening referral : referrals(Referral.Service.SOCIAL_CARE)) {
      List<Happening> authorised = of(assessments, "authorisedAt", Assessment::authorisedAt);
      by.within(FORTY_FIVE_DAYS, clause, referral, naming(referral, assessments, authorised), null);
      if (!by.the.isSolihull()) {
        List<Happening> decided =
            of(by.the.all(Assessment.class), "dayEightDecisionAt", Assessment::dayEightDecisionAt);
        Limit eight = Limit.of(8, Unit.WORKING_DAYS);
        List<Happening> its = naming(referral, by.the.all(Assessment.class), decided);
        by.within(eight, "DUD-ASM-CINTM-02", referral, its, null);
      }
    }
    for (Happening referral : referrals(Referral.Service.EARLY_HELP)) {
      Limit ten = Limit.of(10, Unit.WORKING_DAYS);
      List<Assessment> earlyHelp =
          by.the.all(Assessment.class).stream()
              .filter(each -> each.kind() == Assessment.Kind.EARLY_HELP)
              .toList();
      List<Happening> its = naming(referral, earlyHelp, earlyHelp());
      by.within(ten, by.the.clause("ASM-EHA-01"), referral, its, null);
    }
  }

  /** Authorised; in Dudley also completed, where it is not authorised. */
  private List<Happening> earlyHelp() {
    List<Happening> done = new ArrayList<>();
    for (Assessment each : by.the.all(Assessment.class)) {
      if (each.kind() == Assessment.Kind.EARLY_HELP) {
        if (each.authorisedAt() != null) {
          done.add(Happening.of(each, "authorisedAt", each.authorisedAt()));
        } else if (!by.the.isSolihull() && each.completedAt() != null) {
          done.add(Happening.of(each, "completedAt", each.completedAt()));
        }
      }
    }
    done.sort(Happening.IN_ORDER);
    return done;
  }

  private static List<Happening> of(
      List<Assessment> all, String attribute, Function<Assessment, @Nullable Moment> moment) {
    return Happenings.of(all, attribute, moment, any -> true);
  }

  /** What is done in those that name the referral; where none does, in those that name none. */
  private static List<Happening> naming(
      Happening referral, List<Assessment> begun, List<Happening> done) {
    String id = referral.name().recordId();
    boolean named = begun.stream().anyMatch(each -> id.equals(each.referralId()));
    return Happenings.only(
        done, each -> named ? id.equals(referralOf(each)) : referralOf(each) == null);
  }

  private static @Nullable String referralOf(Happening assessment) {
    return ((Assessment) assessment.record()).referralId();
  }

  /** Assessments that answer no referral count from their own start. */
  private void reassessments() {
    String clause = by.the.clause("ASM-CYPA-02", "ASM-CINSW-04");
    List<Happening> started = of(assessments, "startedAt", Assessment::startedAt);
    Set<String> answering = new HashSet<>();
    for (Happening referral : referrals(Referral.Service.SOCIAL_CARE)) {
      String id = referral.name().recordId();
      started.stream()
          .filter(each -> id.equals(referralOf(each)))
          .findFirst()
          .or(
              () ->
                  started.stream()
                      .filter(each -> referralOf(each) == null)
                      .filter(each -> !answering.contains(each.name().recordId()))
                      .filter(each -> !each.at().date().isBefore(referral.at().date()))
                      .findFirst())
          .ifPresent(each -> answering.add(each.name().recordId()));
    }
    for (Happening each : started) {
      if (!answering.contains(each.name().recordId())) {
        List<Assessment> itself = List.of((Assessment) each.record());
        List<Happening> done = of(itself, "authorisedAt", Assessment::authorisedAt);
        by.within(FORTY_FIVE_DAYS, clause, each, done, null);
      }
    }
  }

  private void neverOlderThanAYear() {
    String clause = by.the.clause("ASM-CYPA-03", "ASM-CINSW-05");
    List<Happening> renewed = of(assessments, "authorisedAt", Assessment::authorisedAt);
    List<Happening> authorised = renewed;
    if (!by.the.isSolihull()) {
      renewed =
          Happenings.merged(
              renewed,
              Happenings.of(
                  by.the.all(StatutoryReport.class),
                  "signedOffAt",
                  StatutoryReport::signedOffAt,
                  report ->
                      report.kind() == StatutoryReport.Kind.REVIEW_CONFERENCE
                          || report.kind() == StatutoryReport.Kind.LOOKED_AFTER_REVIEW));
    }
    for (CaseOpening opening : by.the.all(CaseOpening.class)) {
      if (opening.startedAt() != null) {
        Happening opened = Happening.of(opening, "startedAt", opening.startedAt());
        Happening first = Happenings.first(authorised, opened.at(), null);
        Span span = new Span(opened.at(), opening.endedAt());
        if (first != null) {
          Turn turn = Turn.of(clause, span, Limit.of(12, Unit.MONTHS), opened);
          by.rhythm.judge(opened, List.of(turn), renewed, first.at());
        } else if (by.the.firstDay() != null) {
          Turn turn = Turn.of(clause, span, Limit.of(12, Unit.MONTHS), opened);
          by.rhythm.judge(opened, List.of(turn), renewed, Moment.of(java.time.LocalDate.MAX));
        }
      }
    }
  }

  /** GEN-04. */
  private void asDirected(Assessment assessment) {
    List<Assessment> itself = List.of(assessment);
    List<Happening> starts = new ArrayList<>();
    starts.addAll(of(itself, "directionRecordedAt", Assessment::directionRecordedAt));
    starts.addAll(of(itself, "allocatedAt", Assessment::allocatedAt));
    starts.addAll(of(itself, "startedAt", Assessment::startedAt));
    if (assessment.managerDueDate() == null
        || starts.isEmpty()
        || !by.the.isInForce(starts.get(0).at().date())) {
      return;
    }
    Happening start = starts.get(0);
    var due = assessment.managerDueDate();
    Receipt receipt =
        new Receipt("the directed date", start.at().date(), List.of(), due, "By " + due);
    Deadline deadline = new Deadline(due, null, false, receipt);
    Owed owed =
        new Owed(
            "SOL-ASM-GEN-04", start.reference(), start.name(), start.at(), null, deadline, null);
    List<Happening> done = of(itself, "authorisedAt", Assessment::authorisedAt);
    by.verdicts.dated(owed, deadline, done.isEmpty() ? null : done.get(0));
  }

  /**
   * Dudley: the direction is recorded on the day of allocation, not before it, and counts only
   * then.
   */
  private void directions() {
    List<Happening> allocated = of(assessments, "allocatedAt", Assessment::allocatedAt);
    allocated.sort(Comparator.comparing(Happening::earliest));
    for (Happening each : allocated) {
      List<Assessment> itself = List.of((Assessment) each.record());
      List<Happening> directed = of(itself, "directionRecordedAt", Assessment::directionRecordedAt);
      Happening done = Happenings.first(directed, each.at(), null);
      by.within(Limit.of(0, Unit.DAYS), "DUD-ASM-CINTM-01", each, done, null);
    }
  }
}
