package practicestandards.rules.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import practicestandards.rules.records.RecordTypes;
import practicestandards.rules.records.Role;
import practicestandards.rules.tables.Row;
import practicestandards.rules.words.AgreedFor;
import practicestandards.rules.words.EventKind;
import practicestandards.rules.words.Question;
import practicestandards.rules.words.Source;

/** Where a document names a manager, only what is recorded in a manager's role counts. */
class RolesGuardTest {
  /** Rows in which a manager signs, agrees, directs, decides, answers, chairs or authorises. */
  private static final Set<String> ROWS =
      Set.of(
          "SOL-ASM-INV-06",
          "SOL-ASM-EHA-01",
          "SOL-ASM-CYPA-02",
          "SOL-ASM-CYPA-03",
          "SOL-ASM-GEN-05",
          "SOL-ASM-AUT-01",
          "SOL-COR1-02",
          "SOL-COR1-03",
          "SOL-PLN-DIS-01",
          "SOL-MGT-MASH-01",
          "SOL-MGT-MASH-02",
          "SOL-MGT-MASH-03",
          "SOL-MGT-STR-04",
          "SOL-MGT-STR-14",
          "SOL-MGT-OVS-05",
          "SOL-MGT-OVS-06",
          "SOL-MGT-DRP-02",
          "SOL-MGT-DRP-03",
          "DUD-VIS-ALL-02",
          "DUD-VIS-CIN-02",
          "DUD-ASM-ALL1-06",
          "DUD-ASM-ALL3-01",
          "DUD-ASM-CINSW-03",
          "DUD-ASM-CINSW-04",
          "DUD-ASM-CINSW-05",
          "DUD-ASM-CINTM-01",
          "DUD-ASM-CINTM-02",
          "DUD-MGT-STR-03",
          "DUD-MGT-STR-10",
          "DUD-MGT-STR-11",
          "DUD-MGT-ALL-05",
          "DUD-MGT-ALL-06",
          "DUD-MGT-ALL-13",
          "DUD-MGT-ALL-14",
          "DUD-MGT-ALL-15");

  /** Roles that tell who did something of which no clause asks who did it. */
  private static final Map<String, String> ASKED_OF_NOBODY =
      Map.of("directWorkSession.byRole", "a session counts whoever held it");

  @ParameterizedTest
  @EnumSource(Role.class)
  void theHeadActsForEveryManagerAndNobodyForTheHead(Role role) {
    assertThat(Role.isActOf(Role.MANAGER, role)).isEqualTo(role.isManager());
    assertThat(Role.actingAs(role.name()))
        .contains(role)
        .allMatch(acting -> acting == role || acting == Role.HEAD_OF_SAFEGUARDING);
    assertThat(Role.isActOf(role.name(), Role.HEAD_OF_SAFEGUARDING)).isEqualTo(role.isManager());
    assertThat(Role.isActOf(role.name(), null)).isFalse();
  }

  @Test
  void everyRowThatNamesAManagerRestsOnARole() {
    Set<String> resting = new TreeSet<>();
    for (String authority : RuleFolders.authorities()) {
      for (Row row : RuleFolders.rows(authority)) {
        if (ROWS.contains(row.clause()) && whatMeets(row).anyMatch(RolesGuardTest::isRole)) {
          resting.add(row.clause());
        }
      }
    }

    assertThat(resting).containsExactlyInAnyOrderElementsOf(ROWS);
  }

  @Test
  void everyRoleOfAnActIsReadOrSaysWhyNot() {
    Set<String> read = facts().filter(RolesGuardTest::isRole).collect(Collectors.toSet());
    String rules = engine();
    List<String> unread = new ArrayList<>();
    RecordTypes.all()
        .forEach(
            type ->
                type.attributes().stream()
                    .map(attribute -> type.name() + "." + attribute.name())
                    .filter(RolesGuardTest::isRole)
                    .filter(fact -> !read.contains(fact))
                    .filter(fact -> !rules.contains(fact.replaceAll(".*\\.", "")))
                    .filter(fact -> !ASKED_OF_NOBODY.containsKey(fact))
                    .forEach(unread::add));

    assertThat(unread).isEmpty();
  }

  private static String engine() {
    Path engine = Path.of("src/main/java/practicestandards/rules/engine");
    try (Stream<Path> files = Files.list(engine)) {
      return files.map(RuleFolders::text).collect(Collectors.joining());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static boolean isRole(String fact) {
    return fact.matches("\\w+\\.(\\w+ByRole|byRole|chairRole)");
  }

  /** The facts on which the cells of a row rest that say what must have been done. */
  private static Stream<String> whatMeets(Row row) {
    return switch (row.kind()) {
      case RECORDS ->
          Stream.concat(
              facts(Question.named(row.cell("mustShow")).sources()),
              facts(EventKind.named(row.cell("raisedBy"))));
      case COUNTS -> Stream.empty();
      default -> facts(EventKind.named(row.cell("metBy")));
    };
  }

  private static Stream<String> facts() {
    return Stream.of(
            EventKind.all().stream().flatMap(RolesGuardTest::facts),
            Question.all().stream().flatMap(question -> facts(question.sources())),
            AgreedFor.all().stream().flatMap(agreed -> facts(agreed.sources())))
        .flatMap(each -> each);
  }

  private static Stream<String> facts(EventKind event) {
    return Stream.concat(event.reading().needs().stream(), facts(event.reading().sources()));
  }

  private static Stream<String> facts(List<Source> sources) {
    return sources.stream()
        .flatMap(
            source ->
                Stream.concat(
                        source.where().attributes().stream(),
                        source.by().conditions().attributes().stream())
                    .map(attribute -> source.type() + "." + attribute));
  }
}
