package practicestandards.service.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import practicestandards.rules.standards.Clause;
import practicestandards.rules.standards.Register;
import practicestandards.service.Answer;
import practicestandards.service.RunningService;
import tools.jackson.databind.JsonNode;

/** Authorities, clauses and record types are looked up. */
class StandardsTest {
  private static final String SOLIHULL = "/v1/authorities/solihull/standards";

  @Test
  void bothAuthoritiesAreListed() {
    assertThat(texts(RunningService.get("/v1/authorities").json(), "authority"))
        .contains("solihull", "dudley");
  }

  @Test
  void allClausesComePageByPageInTheOrderOfTheDocument() {
    List<String> clauses = new ArrayList<>();
    String next = "";
    do {
      JsonNode page = RunningService.get(SOLIHULL + "?limit=7" + next).json();
      assertThat(page.path("items").size()).isBetween(1, 7);
      clauses.addAll(texts(page, "clause"));
      next =
          page.path("nextCursor").isNull() ? "" : "&cursor=" + page.path("nextCursor").asString();
    } while (!next.isEmpty());
    assertThat(clauses)
        .containsExactlyElementsOf(
            Register.load().authority("solihull").orElseThrow().clauses().stream()
                .map(Clause::id)
                .toList());
  }

  @Test
  void filtersNarrowTogether() {
    JsonNode found =
        RunningService.get(
                SOLIHULL
                    + "?topic=visiting&role=SOCIAL_WORKER&force=LOCAL&kind=DEADLINE"
                    + "&q=ALLOCATION%20first")
            .json();
    assertThat(texts(found, "clause")).contains("SOL-VIS-CIN-01");
    assertThat(texts(found, "topic")).containsOnly("visiting");
    assertThat(texts(found, "kind")).containsOnly("DEADLINE");
    assertThat(RunningService.get(SOLIHULL + "?q=nosuchword").json().path("items")).isEmpty();
  }

  @Test
  void aRoleFindsTheClausesThatNameItAmongOthers() {
    String found =
        RunningService.get(SOLIHULL + "?role=PERSONAL_ADVISER&topic=planning&limit=500").body();
    assertThat(found).contains("SOL-PLN-PW-01", "SOL-PLN-PW-05").doesNotContain("SOL-PLN-SB-01");
    JsonNode clause = RunningService.get(SOLIHULL + "/SOL-PLN-PW-01").json();
    assertThat(clause.path("role").asString()).isEqualTo("SOCIAL_WORKER");
    assertThat(clause.path("roles").valueStream().map(JsonNode::asString))
        .containsExactly("SOCIAL_WORKER", "PERSONAL_ADVISER");
  }

  @Test
  void aClauseTellsItsLimitCitationAndReading() {
    JsonNode clause = RunningService.get(SOLIHULL + "/SOL-VIS-CIN-01").json();
    assertThat(clause.path("title").asString())
        .isEqualTo("First visit within 5 working days of allocation");
    assertThat(clause.path("limit").asString()).isEqualTo("5 working days");
    assertThat(clause.at("/citation/section").asString()).isEqualTo("Visiting");
    assertThat(clause.at("/citation/row").asString()).isEqualTo("Children in Need");
    assertThat(clause.at("/edition/inForceFrom").asString()).isEqualTo("2024-04-01");
    assertThat(clause.at("/reading/read").asString()).isNotEmpty();
  }

  @Test
  void aClauseTellsWhatItAsksForInTheWordsOfTheRegister() {
    JsonNode clause = RunningService.get(SOLIHULL + "/SOL-VIS-CIN-02").json();
    assertThat(clause.at("/inWords/0").asString())
        .isEqualTo("After the first visit a child in need is seen at least every six weeks.");
    assertThat(clause.at("/inWords/1").asString()).isEqualTo(clause.at("/reading/read").asString());
    assertThat(RunningService.get(SOLIHULL + "/SOL-WHY-01").json().path("inWords").toString())
        .contains("It says what words mean, and asks for nothing of its own.");
  }

  @Test
  void aRowIsPutInWordsForThoseWhoEditIt() {
    assertThat(row("solihull", "SOL-VIS-CIN-02"))
        .isEqualTo(
            "Child seen by a social worker while child in need, usual pattern at most 6 weeks apart,"
                + " and no interval agreed for child in need visits may be longer, counted from the"
                + " first one. In force from 2024-04-01.");
    assertThat(row("solihull", "SOL-COR1-01"))
        .isEqualTo(
            "Each child seen must show: seen alone, unless reason not alone is recorded."
                + " In force from 2024-04-01.");
    assertThat(row("solihull", "SOL-VIS-SB-01"))
        .isEqualTo(
            "Seen in the setting at least twice each year while short breaks."
                + " In force from 2024-04-01.");
  }

  @Test
  void aRuleHasATitle() {
    assertThat(row("solihull", "SOL-ASM-GEN-04"))
        .isEqualTo("Assessment finished by the date that the manager directed.");
  }

  @Test
  void everyClauseHasItsWords() {
    for (String authority : List.of("solihull", "dudley")) {
      assertThat(
              RunningService.get("/v1/authorities/" + authority + "/standards?limit=500")
                  .json()
                  .path("items")
                  .valueStream())
          .isNotEmpty()
          .allSatisfy(clause -> assertThat(clause.path("inWords")).isNotEmpty())
          .noneMatch(clause -> clause.path("inWords").toString().contains("judges it yet"));
    }
  }

  private static String row(String authority, String clause) {
    JsonNode words =
        RunningService.get("/v1/authorities/" + authority + "/standards/" + clause)
            .json()
            .path("rows");
    assertThat(words.size()).isEqualTo(1);
    return words.path(0).asString();
  }

  @Test
  void aClauseTellsWhereItIsImplementedAndWorkedThrough() {
    JsonNode clause = RunningService.get(SOLIHULL + "/SOL-VIS-CIN-01").json();
    assertThat(clause.path("implementedIn").valueStream().map(JsonNode::asString))
        .containsExactly("rules/solihull/deadlines.drl.xlsx");
    assertThat(clause.path("scenarios").valueStream().map(JsonNode::asString))
        .contains("scenarios/solihull/visiting/SOL-VIS-CIN-01.yaml")
        .allMatch(path -> path.startsWith("scenarios/solihull/"));
  }

  @Test
  void everyClauseOfATableOrRuleIsImplementedSomewhere() {
    for (String authority : List.of("solihull", "dudley")) {
      JsonNode page =
          RunningService.get("/v1/authorities/" + authority + "/standards?limit=500").json();
      assertThat(page.path("items").valueStream())
          .filteredOn(clause -> List.of("TABLE", "RULE").contains(coverageOf(clause)))
          .isNotEmpty()
          .allSatisfy(clause -> assertThat(clause.path("implementedIn")).isNotEmpty());
    }
  }

  private static String coverageOf(JsonNode clause) {
    return clause.at("/coverage/kind").asString();
  }

  @Test
  void aClauseThatIsNotThereIsAnsweredWithThoseThatAre() {
    JsonNode problem = RunningService.get(SOLIHULL + "/DUD-VIS-CIN-01").json();
    assertThat(problem.path("known").valueStream().map(JsonNode::asString))
        .contains("SOL-VIS-CIN-01");
    assertThat(RunningService.get("/v1/authorities/Solihull/standards").json().path("known"))
        .hasSize(2);
  }

  @Test
  void aParameterThatIsWrongIsNamed() {
    for (String query :
        List.of(
            "limit=0",
            "limit=501",
            "limit=x",
            "role=BOSS",
            "force=",
            "kind=x",
            "q=",
            "cursor=x",
            "colour=red",
            "limit=1&limit=2")) {
      JsonNode problem = RunningService.get(SOLIHULL + "?" + query).json();
      assertThat(problem.path("status").asInt()).as(query).isEqualTo(400);
      assertThat(problem.path("parameter").asString())
          .as(query)
          .isEqualTo(query.substring(0, query.indexOf('=')));
    }
  }

  @Test
  void theVocabularyTellsEachAttributeAndItsValues() {
    JsonNode types = RunningService.get("/v1/record-types?limit=500").json();
    assertThat(texts(types, "type")).contains("visit", "child").isSorted();
    JsonNode plan =
        types
            .path("items")
            .valueStream()
            .filter(type -> type.path("type").asString().equals("childProtectionPlan"))
            .findFirst()
            .orElseThrow();
    assertThat(plan.path("attributes").toString())
        .contains("\"values\":[\"NEGLECT\",\"PHYSICAL\",\"SEXUAL\",\"EMOTIONAL\",\"MULTIPLE\"]");
  }

  private static List<String> texts(JsonNode list, String property) {
    return list.path("items").valueStream().map(i -> i.path(property).asString()).toList();
  }

  @Test
  void whatIsKnownAlreadyIsNotSentAgain() {
    String path = "/v1/authorities/solihull/standards/SOL-VIS-CIN-01";
    String tag = RunningService.get(path).headers().firstValue("ETag").orElseThrow();

    Answer again =
        RunningService.send(
            RunningService.request("GET", path, BodyPublishers.noBody())
                .header("If-None-Match", tag));

    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }
}
