package practicestandards.service.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import practicestandards.rules.findings.Breach;
import practicestandards.rules.findings.BreachKind;
import practicestandards.rules.findings.Lateness;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.findings.Progress;
import practicestandards.rules.findings.RecordMoment;
import practicestandards.rules.findings.Status;
import practicestandards.rules.findings.Subject;
import practicestandards.rules.findings.SubjectType;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Receipt;
import practicestandards.rules.time.SkippedDay;

/** What findings come to: everything that is kept or told of them, and nothing else. */
class FindingsDigestTest {
  private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 27);
  private static final Judged FULL =
      new Judged(
          new Obligation(
              "SOL-VIS-CIN-02/visit:v1",
              "SOL-VIS-CIN-02",
              new Subject(SubjectType.CHILD, "C-1"),
              2,
              List.of(moment("v1", Moment.of(FRIDAY))),
              FRIDAY,
              FRIDAY.plusDays(11),
              Instant.parse("2026-04-07T12:00:00.000000001Z"),
              false,
              false,
              List.of("placement"),
              new Receipt(
                  "5 working days",
                  FRIDAY,
                  List.of(new SkippedDay(FRIDAY.plusDays(7), "Good Friday")),
                  FRIDAY.plusDays(11),
                  "5 working days after Friday 27 March 2026 … end on Tuesday 7 April 2026."),
              Status.OVERDUE,
              List.of(moment("v2", Moment.of(Instant.parse("2026-04-09T10:00:00Z")))),
              List.of("visit.childSeen"),
              new Progress(1, 3),
              breach(Moment.of(FRIDAY.plusDays(12)), 3)),
          new Responsible("SOCIAL_WORKER", "T2", "W7"));
  private static final Judged BARE =
      new Judged(
          new Obligation(
              "SOL-CIN-01/childInNeedEpisode:e1",
              "SOL-CIN-01",
              new Subject(SubjectType.CHILD, "C-1"),
              1,
              List.of(),
              FRIDAY,
              null,
              null,
              true,
              true,
              List.of(),
              null,
              Status.OPEN,
              List.of(),
              List.of(),
              null,
              null),
          new Responsible(null, null, null));

  @Test
  void itIsTheSameInEveryProcess() {
    assertThat(digest("rules 1", FULL, BARE))
        .isEqualTo("335e7d3dd93c4a75439a0bbe5c13114b2ace75d8a06c2d6e4d330b7f14ff9988");
  }

  @Test
  void theOrderInWhichTheyAreFoundDoesNotMatter() {
    assertThat(digest("rules 1", BARE, FULL)).isEqualTo(digest("rules 1", FULL, BARE));
  }

  @Test
  void everyPartOfAFindingIsInItAndLatenessIsNot() {
    Set<String> digests = new HashSet<>();
    List<Judged> others = Variants.of(FULL);
    for (Judged other : others) {
      digests.add(digest("rules 1", other));
    }

    assertThat(others.size()).isGreaterThan(40);
    assertThat(digests).hasSameSizeAs(others).doesNotContain(digest("rules 1", FULL));
    assertThat(digest("rules 1", late(4))).isEqualTo(digest("rules 1", late(3)));
  }

  @Test
  void whatIsAbsentIsOtherThanWhatIsEmpty() {
    Judged empty = new Judged(BARE.obligation(), new Responsible("", null, null));
    Judged later = new Judged(BARE.obligation(), new Responsible(null, "", null));

    assertThat(Set.of(digest("1", BARE), digest("1", empty), digest("1", later))).hasSize(3);
  }

  @Test
  void otherRulesAndOneFindingLessAreToldApart() {
    assertThat(
            Set.of(
                digest("rules 1", FULL, BARE),
                digest("rules 2", FULL, BARE),
                digest("rules 1", FULL),
                digest("rules 1", BARE),
                digest("rules 1")))
        .hasSize(5);
  }

  private static String digest(String form, Judged... findings) {
    return HexFormat.of().formatHex(FindingsDigest.of(form, List.of(findings)));
  }

  private static Judged late(long days) {
    Obligation full = FULL.obligation();
    return new Judged(
        new Obligation(
            full.id(),
            full.standard(),
            full.subject(),
            full.occurrence(),
            full.because(),
            full.clockStartedAt(),
            full.dueDate(),
            full.dueAt(),
            full.approximate(),
            full.advisory(),
            full.assuming(),
            full.receipt(),
            full.status(),
            full.metBy(),
            full.missing(),
            full.progress(),
            breach(Moment.of(FRIDAY.plusDays(12)), days)),
        FULL.responsible());
  }

  private static RecordMoment moment(String id, Moment at) {
    return new RecordMoment("visit", id, "at", at);
  }

  private static Breach breach(Moment since, long days) {
    return new Breach(
        "SOL-VIS-CIN-02/visit:v1",
        "SOL-VIS-CIN-02",
        BreachKind.NOT_DONE,
        since,
        Moment.of(FRIDAY.plusDays(13)),
        new Lateness(days, "WORKING_DAYS", days));
  }
}
