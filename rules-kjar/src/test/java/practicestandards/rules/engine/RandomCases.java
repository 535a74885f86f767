package practicestandards.rules.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.RecordReader;
import practicestandards.rules.time.Moment;

/**
 * Cases of about two years with overlapping placements, orders, agreements and visits, the same for
 * the same seed: at most one child-in-need episode and one protection plan, as a child never has
 * two at once. Ids are numbered, so that a renamed case keeps their order.
 */
final class RandomCases {
  static final LocalDate FIRST = LocalDate.of(2023, 10, 1);
  static final int DAYS = 800;

  private static final List<String> PLACES =
      List.of("WITH_PARENTS", "WITH_PARENTS", "FOSTER_CARE", "TEMPORARILY_APPROVED_CARER");
  private static final List<String> UNITS = List.of("DAYS", "WORKING_DAYS", "WEEKS", "MONTHS");
  private static final List<String> WRITTEN =
      List.of("PLAN", "SUPERVISION", "CHILD_PROTECTION_CONFERENCE", "ADOPTION_REVIEW");

  private final Random random;
  private final String prefix;
  private final List<CaseRecord> records = new ArrayList<>();

  private RandomCases(long seed, String prefix) {
    random = new Random(seed * 0x9E3779B97F4A7C15L);
    this.prefix = prefix;
  }

  /** A case whose ids all begin with a prefix. */
  static List<CaseRecord> of(long seed, String prefix) {
    RandomCases made = new RandomCases(seed, prefix);
    made.child();
    made.episodes();
    made.care();
    made.assessments();
    made.some(12, made::visit);
    made.some(3, made::agreement);
    return List.copyOf(made.records);
  }

  private void child() {
    String born = LocalDate.of(2006, 1, 1).plusDays(random.nextInt(5_000)).toString();
    add("child", "dateOfBirth", born, "disabled", random.nextBoolean());
    add("householdMember", "personRef", "P1", "dateOfBirth", "2018-02-28");
    some(1, () -> lasting("disabilityService", "stablePackage", random.nextBoolean()));
    some(1, () -> lasting("leavingCareStatus", "kind", oneOf(List.of("ELIGIBLE", "RELEVANT"))));
  }

  private void episodes() {
    some(1, () -> lasting("earlyHelpEpisode"));
    some(1, () -> lasting("childInNeedEpisode"));
    some(1, () -> lasting("childProtectionPlan"));
    some(2, () -> lasting("section47Enquiry"));
    some(1, () -> lasting("caseOpening"));
    some(2, () -> lasting("allocation", "role", "SOCIAL_WORKER", "endReason", "TRANSFER"));
    some(2, () -> add("strategyDiscussion", "heldAt", moment(), "initiatesSection47", true));
    some(2, this::conference);
  }

  private void conference() {
    String kind = oneOf(List.of("INITIAL", "REVIEW"));
    String moment = oneOf(List.of("heldAt", "scheduledFor"));
    add("childProtectionConference", "kind", kind, moment, moment(), "planMade", true);
  }

  private void care() {
    some(2, () -> lasting("periodOfCare"));
    some(3, () -> lasting("placement", "kind", oneOf(PLACES), "settingRef", setting()));
    some(
        2,
        () -> lasting("legalStatus", "kind", oneOf(List.of("INTERIM_CARE_ORDER", "CARE_ORDER"))));
    some(2, () -> add("lookedAfterReview", "heldAt", moment()));
    some(1, () -> lasting("adoptivePlacement"));
    some(2, () -> add("adoptionReview", "heldAt", moment()));
    some(1, () -> lasting("shortBreakSeries", "settingRef", setting()));
    some(1, () -> add("privateFosteringArrangement", "notificationReceivedAt", moment()));
    some(1, () -> add("missingEpisode", "returnedAt", moment()));
  }

  private void assessments() {
    some(2, () -> add("referral", "service", "SOCIAL_CARE", "receivedAt", moment()));
    some(
        3,
        () ->
            add(
                "assessment",
                "kind",
                "CHILD_AND_FAMILY",
                "startedAt",
                moment(),
                "authorisedAt",
                moment(),
                "allocatedAt",
                moment()));
    some(
        2,
        () ->
            add(
                "documentShared",
                "documentType",
                "statutoryReport",
                "sharedAt",
                moment(),
                "recipient",
                oneOf(List.of("PARENT", "CONFERENCE_CHAIR", "CHILD"))));
    some(1, () -> add("consent", "givenAt", moment(), "firstAgencyEnquiryAt", moment()));
  }

  private void visit() {
    add(
        "visit",
        "at",
        moment(),
        "byRole",
        "SOCIAL_WORKER",
        "childSeen",
        random.nextInt(5) > 0,
        "seenAlone",
        random.nextBoolean(),
        "settingRef",
        setting(),
        "purpose",
        oneOf(List.of("STATUTORY", "SECTION_47")),
        "announced",
        random.nextBoolean());
  }

  private void agreement() {
    lasting(
        "agreedFrequency",
        "agreedAt",
        moment(),
        "subject",
        "VISIT",
        "role",
        "SOCIAL_WORKER",
        "interval",
        1 + random.nextInt(14),
        "unit",
        oneOf(UNITS),
        "recordedIn",
        oneOf(WRITTEN),
        "agreedByRole",
        "TEAM_MANAGER");
  }

  /** A record that lasts, and may have ended. */
  private void lasting(String type, Object... attributes) {
    List<Object> all = new ArrayList<>(List.of(attributes));
    LocalDate from = FIRST.plusDays(random.nextInt(DAYS));
    if (!all.contains("agreedAt")) {
      all.addAll(List.of("startedAt", from.toString()));
    }
    if (random.nextBoolean()) {
      all.addAll(List.of("endedAt", from.plusDays(random.nextInt(300)).toString()));
    }
    add(type, all.toArray());
  }

  private void add(String type, Object... attributes) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("type", type);
    values.put("id", prefix + (100 + records.size()));
    for (int i = 0; i < attributes.length; i += 2) {
      values.put((String) attributes[i], attributes[i + 1]);
    }
    records.add(RecordReader.read(values));
  }

  private void some(int most, Runnable one) {
    for (int count = random.nextInt(most + 1); count > 0; count--) {
      one.run();
    }
  }

  private String moment() {
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
    Instant time = day.atStartOfDay(Moment.LONDON).toInstant().plusSeconds(random.nextInt(86_400));
    return (random.nextBoolean() ? Moment.of(day) : Moment.of(time)).toString();
  }

  private String setting() {
    return "S" + random.nextInt(3);
  }

  private <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
