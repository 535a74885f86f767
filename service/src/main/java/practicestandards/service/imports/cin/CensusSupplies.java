package practicestandards.service.imports.cin;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.Assessment;
import practicestandards.rules.records.CaseOpening;
import practicestandards.rules.records.Child;
import practicestandards.rules.records.ChildProtectionConference;
import practicestandards.rules.records.ChildProtectionPlan;
import practicestandards.rules.records.Plan;
import practicestandards.rules.records.Referral;
import practicestandards.rules.records.Section47Enquiry;
import practicestandards.rules.records.StrategyDiscussion;
import practicestandards.rules.time.Moment;
import practicestandards.service.imports.cases.CaseDraft;
import practicestandards.service.imports.cases.Supplied;

/** What a census can carry: no visit, no allocation, nothing that was over before its year. */
final class CensusSupplies {
  private CensusSupplies() {}

  /** Of one child, since the earliest of its referrals and enquiries; of none, since the year. */
  static Supplied of(@Nullable CensusYear year, @Nullable CaseDraft child) {
    LocalDate from = year == null ? null : since(year.firstDay(), child);
    return new Supplied()
        .every(Child.class, null, "dateOfBirth", "expectedDateOfBirth", "diedAt", "disabled")
        .every(Referral.class, from, "receivedAt", "service", "noFurtherAction")
        .every(CaseOpening.class, from, "startedAt", "endedAt", "tier")
        .every(
            Assessment.class,
            from,
            "kind",
            "referralId",
            "startedAt",
            "authorisedAt",
            "authorisedByRole")
        .every(StrategyDiscussion.class, from, "heldAt", "initiatesSection47", "section47EnquiryId")
        .every(
            Section47Enquiry.class, from, "startedAt", "conferenceRequired", "strategyDiscussionId")
        .every(ChildProtectionConference.class, from, "kind", "heldAt", "section47EnquiryId")
        .every(ChildProtectionPlan.class, from, "startedAt", "endedAt", "category")
        .every(Plan.class, from, "kind", "startedAt", "endedAt");
  }

  private static LocalDate since(LocalDate firstDay, @Nullable CaseDraft child) {
    return child == null
        ? firstDay
        : Stream.concat(
                child.records(Referral.class).stream().map(Referral::receivedAt),
                child.records(StrategyDiscussion.class).stream().map(StrategyDiscussion::heldAt))
            .flatMap(Stream::ofNullable)
            .map(Moment::date)
            .filter(date -> date.isBefore(firstDay))
            .min(LocalDate::compareTo)
            .orElse(firstDay);
  }
}
