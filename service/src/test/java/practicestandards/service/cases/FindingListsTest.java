package practicestandards.service.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import practicestandards.service.Answer;
import practicestandards.service.MovableClock;
import practicestandards.service.RunningService;
import tools.jackson.databind.JsonNode;

/** The lists of what is owed: in the order of the last moments, page by page. */
class FindingListsTest {
  private static final String LIST = "/v1/authorities/solihull/findings?team=LISTED";
  private static final String BEHIND_ALL = "9999";

  @BeforeAll
  static void threeCasesOfOneTeam() {
    MovableClock.set(Instant.parse("2026-03-30T08:00:00Z"));
    inNeed("listed-1", "2026-03-27");
    inNeed("listed-2", "2026-03-26");
    inNeed("listed-3", "2026-03-27");
  }

  @Test
  void theEarliestLastMomentComesFirstAndWhatHasNoneLast() {
    List<JsonNode> all = items(LIST + "&limit=500");

    assertThat(all.stream().map(FindingListsTest::dueAt))
        .isSorted()
        .contains("2026-04-02", "2026-04-07", BEHIND_ALL);
  }

  @Test
  void pagesOfOneAreTheSameList() {
    List<JsonNode> all = items(LIST + "&limit=500");

    assertThat(pages(LIST + "&limit=1")).isEqualTo(all);
    assertThat(pages(LIST + "&limit=2")).isEqualTo(all);
  }

  @Test
  void aListIsNarrowedByWhatIsAsked() {
    List<JsonNode> all = items(LIST + "&limit=500");

    assertThat(pages(LIST + "&limit=1&standard=SOL-VIS-CIN-01"))
        .isEqualTo(where(all, "/obligation/standard", "SOL-VIS-CIN-01"))
        .hasSize(3);
    assertThat(pages(LIST + "&limit=1&status=UPCOMING"))
        .isEqualTo(where(all, "/obligation/status", "UPCOMING"))
        .isNotEmpty();
    assertThat(pages(LIST + "&limit=1&worker=W-listed-2"))
        .isEqualTo(where(all, "/caseRef", "listed-2"))
        .isNotEmpty();
    assertThat(pages(LIST + "&limit=1&dueBefore=2026-04-07"))
        .isEqualTo(all.stream().filter(each -> dueAt(each).compareTo("2026-04-07") < 0).toList())
        .isNotEmpty();
  }

  private static void inNeed(String caseRef, String allocated) {
    KeptCase kept = new KeptCase(caseRef);
    kept.keep("child", "c1", "'dateOfBirth': '2015-06-02'");
    kept.keep("childInNeedEpisode", "e1", "'startedAt': '2026-03-25'");
    kept.keep(
        "allocation",
        "a1",
        "'workerRef': 'W-%s', 'teamRef': 'LISTED', 'role': 'SOCIAL_WORKER', 'startedAt': '%s'"
            .formatted(caseRef, allocated));
  }

  private static List<JsonNode> pages(String path) {
    List<JsonNode> items = new ArrayList<>();
    JsonNode page = page(path);
    page.path("items").forEach(items::add);
    while (page.path("nextCursor").isString()) {
      page = page(path + "&cursor=" + page.path("nextCursor").asString());
      page.path("items").forEach(items::add);
    }
    return items;
  }

  private static List<JsonNode> items(String path) {
    return page(path).path("items").valueStream().toList();
  }

  private static JsonNode page(String path) {
    Answer answer = RunningService.get(path);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  private static List<JsonNode> where(List<JsonNode> items, String pointer, String value) {
    return items.stream().filter(each -> each.at(pointer).asString("").equals(value)).toList();
  }

  private static String dueAt(JsonNode item) {
    return item.at("/obligation/dueDate").asString(BEHIND_ALL);
  }
}
