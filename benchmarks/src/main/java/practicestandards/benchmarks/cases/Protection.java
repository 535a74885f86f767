package practicestandards.benchmarks.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A section 47 enquiry, a conference and a protection plan. */
final class Protection implements Chapter {
  @Override
  public void write(Life life, LocalDate from, LocalDate to, int events) {
    String referral =
        life.add("referral").with("receivedAt", life.on(from)).with("service", "SOCIAL_CARE").id();
    String strategy =
        life.add("strategyDiscussion")
            .with("heldAt", life.on(from))
            .with("endedAt", life.maybe(0.4, life.on(from)))
            .with("initiatesSection47", life.answer(0.9))
            .with("referralId", life.maybe(0.5, referral))
            .id();
    LocalDate ends = from.plusDays(10 + life.number(14));
    String enquiry =
        life.add("section47Enquiry")
            .with("startedAt", life.on(from))
            .with("endedAt", life.maybe(0.8, life.on(ends)))
            .with("outcome", life.one("CONFERENCE", "CONFERENCE", "NO_FURTHER_ACTION"))
            .with("conferenceRequired", life.maybe(0.6, life.yes(0.7)))
            .with("outcomeRecordCompletedAt", life.maybe(0.8, life.within(ends, 8)))
            .with("strategyDiscussionId", life.maybe(0.7, strategy))
            .with("referralId", life.maybe(0.6, referral))
            .id();
    life.add("assessment")
        .with("kind", "SECTION_47")
        .with("section47EnquiryId", life.maybe(0.7, enquiry))
        .with("referralId", life.maybe(0.4, referral))
        .with("startedAt", life.on(from))
        .with("authorisedAt", life.maybe(0.8, life.on(from.plusDays(20 + life.number(60)))))
        .id();
    household(life, from, ends);
    conference(life, ends, to, enquiry);
    Visits.write(life, ends, to, events, "SOCIAL_WORKER", null);
  }

  private static void household(Life life, LocalDate from, LocalDate ends) {
    for (String person : new String[] {"S1", "S2"}) {
      if (life.yes(0.6)) {
        life.add("householdMember")
            .with("personRef", person)
            .with("dateOfBirth", from.minusYears(life.one(3, 9, 16, 19)))
            .with("startedAt", life.maybe(0.7, life.on(from.minusDays(life.number(400) - 5L))))
            .with("endedAt", life.maybe(0.15, life.on(life.day(from, ends))))
            .id();
      }
    }
    for (int visits = life.number(4); visits > 0; visits--) {
      List<Map<String, Object>> seen =
          List.of(
              Map.of("personRef", "S1", "seenAlone", life.yes(0.6), "spokenAlone", life.yes(0.5)));
      LocalDate day = from.plusDays(life.number(5));
      Visits.one(life, day, "SOCIAL_WORKER", "SECTION_47", null, life.yes(0.6) ? seen : List.of());
    }
  }

  private static void conference(Life life, LocalDate ends, LocalDate to, String enquiry) {
    String initial = meeting(life, "INITIAL", ends, enquiry);
    life.add("childProtectionPlan")
        .with("startedAt", life.on(ends))
        .with("endedAt", life.yes(0.5) ? life.on(to) : null)
        .with("category", "NEGLECT")
        .with("conferenceId", life.maybe(0.8, initial))
        .id();
    if (life.yes(0.7)) {
      String where = life.one("CHILD_PROTECTION_CONFERENCE", "CORE_GROUP_MEETING");
      Visits.agree(life, ends, "VISIT", "SOCIAL_WORKER", 1 + life.number(4), where);
    }
    for (LocalDate review = ends.plusDays(85);
        review.isBefore(to) && life.yes(0.8);
        review = review.plusDays(150)) {
      meeting(life, "REVIEW", review, enquiry);
    }
  }

  private static String meeting(Life life, String kind, LocalDate day, String enquiry) {
    boolean planned = life.yes(0.2);
    String conference =
        life.add("childProtectionConference")
            .with("kind", kind)
            .with("scheduledFor", planned ? life.on(day) : null)
            .with("heldAt", planned && life.yes(0.5) ? null : life.on(day))
            .with("endedAt", life.maybe(0.2, life.on(day)))
            .with("planMade", kind.equals("INITIAL") ? life.answer(0.9) : null)
            .with("section47EnquiryId", life.maybe(0.7, enquiry))
            .id();
    Reports.write(life, kind + "_CONFERENCE", conference, day);
    return conference;
  }
}
