package practicestandards.rules.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import practicestandards.rules.time.Moment;

class AsAtTest {
  private static final long SEED = 20260328;

  private static final CaseRecord ENQUIRY =
      RecordReader.read(
          Map.of(
              "type", "section47Enquiry",
              "id", "q1",
              "startedAt", "2026-03-27T16:00:00Z",
              "endedAt", "2026-04-10",
              "outcome", "CONFERENCE",
              "recordedAt", "2026-03-30T09:00:00+01:00"));

  @Test
  void laterMomentsAreBlankOneByOne() {
    Section47Enquiry seen = (Section47Enquiry) view(ENQUIRY, "2026-04-09");

    assertThat(seen.startedAt()).isEqualTo(Moment.parse("2026-03-27T16:00:00Z"));
    assertThat(seen.endedAt()).isNull();
    assertThat(seen.outcome()).isEqualTo(Section47Enquiry.Outcome.CONFERENCE);
  }

  @Test
  void whatDoesNotChangeIsTheSameInstance() {
    assertThat(view(ENQUIRY, "2026-04-10")).isSameAs(ENQUIRY);
  }

  @Test
  void aDateIsLaterOnlyIfItsDateIsLater() {
    CaseRecord visit = visit("2026-04-09");

    assertThat(((Visit) view(visit, "2026-04-09T00:00:00+01:00")).at()).isNotNull();
    assertThat(((Visit) view(visit, "2026-04-08T23:59:59+01:00")).at()).isNull();
  }

  @Test
  void aDateToLookFromMeansItsLastInstant() {
    assertThat(((Visit) view(visit("2026-04-09T23:59:59+01:00"), "2026-04-09")).at()).isNotNull();
    assertThat(((Visit) view(visit("2026-04-10T00:00:00+01:00"), "2026-04-09")).at()).isNull();
  }

  @Test
  void theDateOfAnInstantIsLondons() {
    assertThat(((Visit) view(visit("2026-04-09T23:30:00Z"), "2026-04-09")).at()).isNull();
    assertThat(((Visit) view(visit("2026-03-09T23:30:00Z"), "2026-03-09")).at()).isNotNull();
  }

  @Test
  void anInstantIsComparedWithAnInstant() {
    CaseRecord visit = visit("2026-04-09T15:30:00+01:00");

    assertThat(view(visit, "2026-04-09T14:30:00Z")).isSameAs(visit);
    assertThat(((Visit) view(visit, "2026-04-09T14:29:59Z")).at()).isNull();
  }

  @Test
  void whatIsPlannedOrPlainlyDatedIsNeverBlank() {
    CaseRecord series =
        RecordReader.read(
            Map.of(
                "type", "shortBreakSeries",
                "id", "s1",
                "startedAt", "2026-05-01",
                "placementDays", List.of("2026-05-01"),
                "recordedAt", "2026-04-20"));
    CaseRecord review =
        RecordReader.read(
            Map.of("type", "lookedAfterReview", "id", "r1", "scheduledFor", "2026-05-01"));

    ShortBreakSeries seen = (ShortBreakSeries) view(series, "2026-04-10");
    assertThat(seen.startedAt()).isNull();
    assertThat(seen.placementDays()).containsExactly(LocalDate.of(2026, 5, 1));
    assertThat(seen.recordedAt()).isEqualTo(Moment.parse("2026-04-20"));
    assertThat(view(review, "2026-04-10")).isSameAs(review);
  }

  @Test
  void momentsInsideListsAreBlankToo() {
    CaseRecord assessment =
        RecordReader.read(
            Map.of(
                "type", "assessment",
                "id", "a1",
                "contributions",
                    List.of(
                        Map.of("agency", "POLICE", "askedAt", "2026-04-01"),
                        Map.of("agency", "HEALTH", "askedAt", "2026-04-12"))));

    Assessment seen = (Assessment) view(assessment, "2026-04-10");

    assertThat(seen.contributions())
        .extracting(Assessment.Contribution::agency)
        .containsExactly(Agency.POLICE, Agency.HEALTH);
    assertThat(seen.contributions())
        .extracting(Assessment.Contribution::askedAt)
        .containsExactly(Moment.parse("2026-04-01"), null);
    assertThat(view(assessment, "2026-04-12")).isSameAs(assessment);
  }

  @Test
  void whatWasRecordedLaterIsUnknown() {
    Moment asOf = Moment.parse("2026-05-01");

    assertThat(AsAt.view(ENQUIRY, asOf, Moment.parse("2026-03-30T08:59:59+01:00"))).isEmpty();
    assertThat(AsAt.view(ENQUIRY, asOf, Moment.parse("2026-03-30T09:00:00+01:00"))).isPresent();
    assertThat(AsAt.view(ENQUIRY, asOf, Moment.parse("2026-03-30"))).isPresent();
    assertThat(AsAt.view(visit("2026-04-09"), asOf, Moment.parse("2020-01-01"))).isPresent();
  }

  @Test
  void lookingTwiceIsLookingFromTheEarlier() {
    RandomRecords random = new RandomRecords(SEED);
    random
        .ofEveryType(50)
        .forEach(
            record -> {
              Moment later = Moment.of(random.moment().date());
              Moment earlier = Moment.of(later.date().minusDays(7));

              CaseRecord twice = see(see(record, later), earlier);

              assertThat(twice).as("seed %d", SEED).isEqualTo(see(record, earlier));
            });
  }

  private static CaseRecord visit(String at) {
    return RecordReader.read(Map.of("type", "visit", "id", "v1", "at", at, "childSeen", true));
  }

  private static CaseRecord view(CaseRecord record, String asOf) {
    return see(record, Moment.parse(asOf));
  }

  private static CaseRecord see(CaseRecord record, Moment asOf) {
    return AsAt.view(record, asOf, null).orElseThrow();
  }
}
