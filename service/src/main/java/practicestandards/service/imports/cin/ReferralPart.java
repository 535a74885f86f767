package practicestandards.service.imports.cin;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.Assessment;
import practicestandards.rules.records.CaseOpening;
import practicestandards.rules.records.Plan;
import practicestandards.rules.records.PlanKind;
import practicestandards.rules.records.Referral;
import practicestandards.service.imports.ReadReport;
import practicestandards.service.imports.ReportEntry.Place;
import practicestandards.service.imports.cases.CaseDraft;
import practicestandards.service.imports.cases.Facts;

/**
 * An episode's referral, what it opened, and its assessments.
 *
 * <p>A referral before the census year is judged only where the census evidently gives its first
 * assessment: one that began within nine weeks of it, or one that was over before the year began,
 * which a census cut to its year would not hold. Otherwise the assessment may just not be there.
 */
final class ReferralPart {
  private static final int SOON_WEEKS = 9;

  private final Fields fields;
  private final ReadReport report;
  private final @Nullable CensusYear year;

  ReferralPart(Fields fields, ReadReport report, @Nullable CensusYear year) {
    this.fields = fields;
    this.report = report;
    this.year = year;
  }

  /** An assessment of an episode, before it is known to which referral it belongs. */
  record Assessed(LocalDate started, @Nullable LocalDate authorised) {}

  void read(Module details, List<Assessed> assessments, CaseDraft draft) {
    LocalDate received = fields.requiredDate(details, "CINreferralDate");
    Boolean noFurtherAction = Fields.yesNo(details, "ReferralNFA");
    Referral referral = Facts.referral(received, noFurtherAction);
    boolean complete = isComplete(received, assessments) || referral.id().endsWith("-nfa");
    if (complete) {
      draft.add(referral, CensusAssumptions.referral(year != null && isEarlier(received)));
    } else {
      report.note(
          Place.element(details.path() + "/CINreferralDate[1]"),
          "The referral is from before the census year, and its first assessment is not in the census: it is not judged.");
    }
    String referralId = complete ? referral.id() : null;
    for (Assessed each : assessments) {
      draft.add(
          Facts.assessment(
              Assessment.Kind.CHILD_AND_FAMILY,
              referralId,
              each.started(),
              each.authorised(),
              null),
          CensusAssumptions.ASSESSMENT);
    }
    if (!Boolean.TRUE.equals(noFurtherAction)) {
      open(details, received, draft);
    }
  }

  /**
   * The case is open from the referral. It is not thereby a child in need's episode with its
   * visiting pattern: the census spans assessment, plan and care alike.
   */
  private void open(Module details, LocalDate received, CaseDraft draft) {
    LocalDate closed = fields.dateFrom(details, "CINclosureDate", received);
    draft.add(Facts.caseOpening(received, closed, CaseOpening.Tier.CHILD_IN_NEED));
  }

  /** A child in need plan. */
  void readPlan(Module module, CaseDraft draft) {
    LocalDate started = fields.requiredDate(module, "CINPlanStartDate");
    LocalDate ended = fields.dateFrom(module, "CINPlanEndDate", started);
    draft.add(
        new Plan(
            Facts.id("need-plan", started),
            PlanKind.CHILD_IN_NEED,
            null,
            null,
            null,
            Facts.at(started),
            null,
            Facts.at(ended),
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
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null));
  }

  private boolean isComplete(LocalDate received, List<Assessed> assessments) {
    return !isEarlier(received) || assessments.stream().anyMatch(each -> isFirstOf(received, each));
  }

  private boolean isFirstOf(LocalDate received, Assessed assessed) {
    boolean soon =
        !assessed.started().isBefore(received)
            && !assessed.started().isAfter(received.plusWeeks(SOON_WEEKS));
    LocalDate authorised = assessed.authorised();
    return soon || authorised != null && !authorised.isBefore(received) && isEarlier(authorised);
  }

  private boolean isEarlier(LocalDate date) {
    return year != null && date.isBefore(year.firstDay());
  }
}
