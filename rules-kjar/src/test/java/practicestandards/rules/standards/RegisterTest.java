package practicestandards.rules.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import practicestandards.rules.records.Role;

/** The register as it is shipped. Counts and titles are taken by hand from the documents. */
class RegisterTest {
  private static final Register REGISTER = Register.load();

  /** Every clause, by id, one a line, in the order of the documents. */
  private static final Path CLAUSES = Path.of("src/test/resources/clauses.txt");

  @Test
  void holdsBothCouncils() {
    assertThat(REGISTER.authorities()).extracting(Authority::id).contains("solihull", "dudley");
    assertThat(REGISTER.authority("elsewhere")).isEmpty();
  }

  @Test
  void solihullIsInForceFromApril2024AndDudleyFromTheBeginning() {
    assertThat(authority("solihull").inForceFrom()).isEqualTo(LocalDate.of(2024, 4, 1));
    assertThat(authority("solihull").release()).isEqualTo("2024-04.1");
    assertThat(authority("dudley").inForceFrom()).isNull();
    assertThat(authority("dudley").release()).isEqualTo("undated.1");
  }

  @ParameterizedTest
  @CsvSource({"solihull, 365", "dudley, 277"})
  void holdsEveryClauseOfTheDocument(String authority, int clauses) {
    assertThat(authority(authority).clauses()).hasSize(clauses);
  }

  @ParameterizedTest
  @CsvSource({
    "solihull, introduction, 24",
    "solihull, core, 53",
    "solihull, visiting, 74",
    "solihull, direct-work, 23",
    "solihull, assessment, 54",
    "solihull, planning, 53",
    "solihull, recording, 41",
    "solihull, management, 43",
    "dudley, introduction, 16",
    "dudley, core, 18",
    "dudley, visiting, 56",
    "dudley, assessment, 79",
    "dudley, planning, 51",
    "dudley, recording, 26",
    "dudley, management, 30",
    "dudley, related-documents, 1"
  })
  void holdsEveryClauseOfTheChapter(String authority, String topic, int clauses) {
    assertThat(authority(authority).clauses())
        .filteredOn(clause -> clause.topic().equals(topic))
        .hasSize(clauses);
  }

  @Test
  void aDefinitionOnWhichNothingRestsSaysSo() {
    assertThat(REGISTER.authorities().stream().flatMap(authority -> authority.clauses().stream()))
        .filteredOn(clause -> clause.coverage().equals(new Coverage.Definition(List.of())))
        .allSatisfy(
            clause ->
                assertThat(Optional.ofNullable(clause.reading()).map(Reading::read).orElse(""))
                    .containsIgnoringCase("no other clause rests on"));
  }

  @Test
  void holdsTheClausesOfBothDocumentsInTheirOrder() throws IOException {
    assertThat(
            Stream.of("solihull", "dudley")
                .flatMap(authority -> authority(authority).clauses().stream())
                .map(Clause::id))
        .containsExactlyElementsOf(Files.readAllLines(CLAUSES));
  }

  @ParameterizedTest
  @ValueSource(strings = {"solihull", "dudley"})
  void clausesOfARowAreNumberedFromOne(String authority) {
    int expected = 0;
    String row = "";
    for (Clause clause : authority(authority).clauses()) {
      expected = row(clause).equals(row) ? expected + 1 : 1;
      row = row(clause);
      assertThat(clause.id()).endsWith("-%02d".formatted(expected));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"solihull", "dudley"})
  void titlesAreShort(String authority) {
    assertThat(authority(authority).clauses())
        .allSatisfy(clause -> assertThat(clause.title()).hasSizeLessThanOrEqualTo(80));
  }

  @ParameterizedTest
  @ValueSource(strings = {"solihull", "dudley"})
  void noAuthorityMentionsAnother(String authority) {
    String other = authority.equals("solihull") ? "dud" : "sol";
    assertThat(authority(authority).clauses())
        .allSatisfy(
            clause ->
                assertThat(clause.toString().toLowerCase())
                    .doesNotContainPattern("\\b" + other + "(-|ley|ihull)"));
  }

  @Test
  void aClauseIsReadWithEverythingItSays() {
    Clause clause = clause("solihull", "SOL-VIS-CIN-01");
    assertThat(clause.title()).isEqualTo("First visit within 5 working days of allocation");
    assertThat(clause.citation())
        .isEqualTo(
            new Citation(
                "Solihull Practice Standards, April 2024", "Visiting", "Children in Need"));
    assertThat(clause.kind()).isEqualTo(ClauseKind.DEADLINE);
    assertThat(clause.force()).isEqualTo(Force.LOCAL);
    assertThat(clause.role()).isEqualTo(Role.SOCIAL_WORKER);
    assertThat(clause.limit()).isEqualTo("5 working days");
    assertThat(clause.coverage()).isEqualTo(new Coverage.Table(null));
    assertThat(Optional.ofNullable(clause.reading()))
        .map(Reading::literal)
        .contains("Only the first allocation in the episode counts.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"solihull", "dudley"})
  void aQuestionAfterAnEventIsAboutARecordThatTellsOfIt(String authority) {
    assertThat(authority(authority).clauses())
        .allSatisfy(
            clause -> {
              ReadersQuestion question = clause.coverage().question();
              if (question != null && question.after() != null) {
                assertThat(question.after().reading().needs())
                    .anyMatch(need -> question.about().types().contains(need.split("\\.")[0]));
              }
            });
  }

  @Test
  void theSixWeekTitleIsTheOneIntegratorsKnow() {
    assertThat(clause("solihull", "SOL-VIS-CIN-02").title())
        .isEqualTo("Visits at most 6 weeks apart");
  }

  @Test
  void aDutyWithTwoNamesIsJudgedUnderOne() {
    assertThat(clause("solihull", "SOL-COR2-10").coverage())
        .isEqualTo(new Coverage.SameAs("SOL-ASM-CYPA-02"));
    assertThat(clause("dudley", "DUD-VIS-SB-04").coverage())
        .isEqualTo(new Coverage.SameAs("DUD-VIS-CLA-09"));
  }

  @Test
  void aDefinitionNamesTheClausesThatRestOnIt() {
    assertThat(clause("dudley", "DUD-ASM-CINSW-06").coverage())
        .isEqualTo(new Coverage.Definition(List.of("DUD-ASM-CINSW-05")));
  }

  private static Authority authority(String id) {
    return REGISTER.authority(id).orElseThrow();
  }

  private static Clause clause(String authority, String id) {
    return authority(authority).clause(id).orElseThrow();
  }

  private static String row(Clause clause) {
    return clause.id().substring(4, clause.id().lastIndexOf('-'));
  }
}
