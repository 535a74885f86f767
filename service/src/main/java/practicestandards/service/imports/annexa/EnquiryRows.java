package practicestandards.service.imports.annexa;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.ChildProtectionConference;
import practicestandards.rules.records.Section47Enquiry;
import practicestandards.rules.records.StrategyDiscussion;
import practicestandards.service.imports.cases.CaseDraft;
import practicestandards.service.imports.cases.ProtectionFacts;
import practicestandards.service.imports.cases.Supplied;

/** List 5: section 47 enquiries and initial child protection conferences. */
final class EnquiryRows implements ListRows {
  @Override
  public int number() {
    return 5;
  }

  @Override
  public String name() {
    return "section 47 enquiries";
  }

  @Override
  public Column mainDate() {
    return Column.STRATEGY_DATE;
  }

  @Override
  public Set<Column> columns() {
    return Set.of(
        Column.STRATEGY_DATE,
        Column.CONFERENCE_UNNECESSARY,
        Column.CONFERENCE_DATE,
        Column.CONFERENCE_PLAN);
  }

  @Override
  public List<String> types() {
    return List.of("strategyDiscussion", "section47Enquiry", "childProtectionConference");
  }

  @Override
  public void read(HeadedRow row, CaseDraft draft, RowNotes notes) {
    LocalDate held = row.requiredDate(Column.STRATEGY_DATE);
    LocalDate conference = row.dateFrom(Column.CONFERENCE_DATE, held);
    Boolean unnecessary = row.yesNo(Column.CONFERENCE_UNNECESSARY);
    Boolean planMade = row.yesNo(Column.CONFERENCE_PLAN);
    Section47Enquiry enquiry =
        ProtectionFacts.enquiry(held, unnecessary == null ? null : Boolean.valueOf(!unnecessary));
    draft.add(enquiry);
    draft.add(
        ProtectionFacts.strategyDiscussion(held),
        Assumptions.STRATEGY,
        Assumptions.CONFERENCE_NEEDED);
    if (conference != null) {
      draft.add(
          ProtectionFacts.conference(
              ChildProtectionConference.Kind.INITIAL, conference, planMade, enquiry.id()));
    }
  }

  @Override
  public void supply(Set<Column> present, @Nullable LocalDate from, Supplied supplied) {
    supplied.every(
        StrategyDiscussion.class, from, "heldAt", "initiatesSection47", "section47EnquiryId");
    if (present.contains(Column.CONFERENCE_UNNECESSARY)) {
      supplied.every(
          Section47Enquiry.class, from, "startedAt", "conferenceRequired", "strategyDiscussionId");
    }
    if (present.contains(Column.CONFERENCE_DATE)) {
      supplied.every(
          ChildProtectionConference.class,
          from,
          "kind",
          "heldAt",
          "planMade",
          "section47EnquiryId");
    }
  }
}
