package practicestandards.service.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import practicestandards.service.Answer;
import practicestandards.service.EventStream;
import practicestandards.service.EventStream.Heard;
import practicestandards.service.MovableClock;
import practicestandards.service.RunningService;
import tools.jackson.databind.JsonNode;

/** Screens hear what changes, and who comes back misses nothing and hears nothing twice. */
class FindingChangesOverHttpTest {
  private static final String AUTHORITY = "/v1/authorities/dudley";
  private static final String CHANGES = AUTHORITY + "/finding-changes";
  private static final String STREAM = CHANGES + "/stream";

  @BeforeEach
  void onThe30thOfMarch() {
    MovableClock.set(Instant.parse("2026-03-30T08:00:00Z"));
    RunningService.put(AUTHORITY + "/sources/test", "{\"supplies\": [\"*\"]}");
  }

  @Test
  void aScreenHearsWhatChangesAndThatTheServiceIsThere() {
    try (EventStream screen = EventStream.open(STREAM, "")) {
      inNeed("heard-1");

      Heard first = hear(screen, "heard-1", 1).get(0);
      assertThat(first.data().path("sequence").asLong()).isEqualTo(1);
      assertThat(first.data().path("to").asString()).isNotEmpty();
      Awaitility.await().until(() -> screen.beats() >= 2);
    }
  }

  @Test
  void whoComesBackMissesNothingAndHearsNothingTwice() {
    List<Heard> before;
    try (EventStream screen = EventStream.open(STREAM, "")) {
      inNeed("heard-2");
      before = hear(screen, "heard-2", 1);
    }
    visited("heard-2");
    visited("heard-3");

    try (EventStream screen = EventStream.open(STREAM, before.get(0).id())) {
      Awaitility.await()
          .atMost(Duration.ofSeconds(20))
          .until(() -> screen.of("heard-2").size() == sequences("heard-2").size() - 1);
      assertThat(
              Stream.concat(Stream.of(before.get(0)), screen.of("heard-2").stream())
                  .map(each -> each.data().path("sequence").asLong()))
          .isEqualTo(sequences("heard-2"));
    }
  }

  @Test
  void aScreenHearsOnlyWhatItAsksFor() {
    try (EventStream none = EventStream.open(STREAM + "?team=T404", "");
        EventStream all = EventStream.open(STREAM, "")) {
      inNeed("heard-4");
      String standard = hear(all, "heard-4", 1).get(0).data().path("standard").asString();
      try (EventStream one = EventStream.open(STREAM + "?standard=" + standard, "1")) {
        assertThat(hear(one, "heard-4", 1))
            .allMatch(each -> each.data().path("standard").asString().equals(standard));
      }
      assertThat(none.of("heard-4")).isEmpty();
    }
  }

  @Test
  void whoAsksPageByPageGetsEachChangeOnce() {
    String start = RunningService.get(CHANGES + "?limit=500").json().path("resumeFrom").asString();
    while (!RunningService.get(CHANGES + "?limit=500&cursor=" + start)
        .json()
        .path("items")
        .isEmpty()) {
      start =
          RunningService.get(CHANGES + "?limit=500&cursor=" + start)
              .json()
              .path("resumeFrom")
              .asString();
    }
    inNeed("heard-5");
    visited("heard-5");
    Awaitility.await().until(() -> unplaced() == 0);

    List<Long> read = new ArrayList<>();
    String cursor = start;
    JsonNode page;
    do {
      page = RunningService.get(CHANGES + "?limit=1&cursor=" + cursor).json();
      page.path("items")
          .valueStream()
          .filter(each -> each.path("caseRef").asString().equals("heard-5"))
          .forEach(each -> read.add(each.path("sequence").asLong()));
      cursor = page.path("resumeFrom").asString();
    } while (!page.path("nextCursor").isNull());

    assertThat(read).isEqualTo(sequences("heard-5"));
  }

  /** A change that is committed after a later one is not passed over. */
  @Test
  void whatIsCommittedLateIsHeardToo() {
    try (EventStream screen = EventStream.open(STREAM, "")) {
      RunningService.part(TransactionTemplate.class)
          .executeWithoutResult(
              transaction -> {
                RunningService.part(JdbcClient.class)
                    .sql(
                        """
                        insert into finding_change
                          (authority, case_ref, sequence, content, changed_at)
                        values ('dudley', 'late-1', 1, '{"authority": "dudley", "caseRef": "late-1",
                          "sequence": 1, "obligation": "X", "standard": "X",
                          "changedAt": "2026-03-30T08:00:00Z"}', now())
                        """)
                    .update();
                inNeed("heard-6");
                hear(screen, "heard-6", 1);
              });
      assertThat(hear(screen, "late-1", 1)).hasSize(1);
    }
  }

  private static List<Heard> hear(EventStream screen, String caseRef, int atLeast) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> screen.of(caseRef).size() >= atLeast);
    return screen.of(caseRef);
  }

  /** 1, 2, … as many as there are changes of the case. */
  private static List<Long> sequences(String caseRef) {
    long changes =
        RunningService.part(JdbcClient.class)
            .sql("select count(*) from finding_change where case_ref = ?")
            .param(caseRef)
            .query(Long.class)
            .single();
    return LongStream.rangeClosed(1, changes).boxed().toList();
  }

  private static long unplaced() {
    return RunningService.part(JdbcClient.class)
        .sql("select count(*) from finding_change where place is null")
        .query(Long.class)
        .single();
  }

  private static void inNeed(String caseRef) {
    keep(caseRef, "childInNeedEpisode", "\"startedAt\": \"2026-03-25\"");
  }

  private static void visited(String caseRef) {
    inNeed(caseRef);
    keep(
        caseRef,
        "visit",
        "\"at\": \"2026-03-30\", \"byRole\": \"SOCIAL_WORKER\", \"childSeen\": true");
  }

  private static void keep(String caseRef, String type, String attributes) {
    Answer answer =
        RunningService.put(
            AUTHORITY + "/cases/" + caseRef + "/records/" + type + "/r1?source=test",
            "{\"type\": \"%s\", \"id\": \"r1\", %s}".formatted(type, attributes));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
  }
}
