package practicestandards.scenarios.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import practicestandards.rules.standards.Authority;
import practicestandards.rules.standards.Coverage;
import practicestandards.rules.standards.Register;

/** The generated pages are fresh, leave no clause out, and their links lead somewhere. */
class GeneratedPagesTest {
  private static final boolean WRITE = "write".equals(System.getProperty("pages"));
  private static final Pattern LINK = Pattern.compile("]\\(([^)#]*)(?:#([^)]*))?\\)");

  private static final Register REGISTER = Register.load();
  private static final Map<String, String> PAGES = pages();

  /** {@code -Dpages=write} writes the files anew. */
  @TestFactory
  Stream<DynamicTest> everyPageIsFresh() {
    return tests((name, text) -> checkFresh(Markdown.FOLDER.resolve(name), text));
  }

  @TestFactory
  Stream<DynamicTest> everyLinkLeadsSomewhere() {
    return tests((name, text) -> checkLinks(text));
  }

  @TestFactory
  Stream<DynamicTest> everyJudgedClauseSaysWhere() {
    return REGISTER.authorities().stream()
        .map(each -> DynamicTest.dynamicTest(each.id(), () -> checkWhere(each)));
  }

  private static void checkFresh(Path file, String fresh) throws IOException {
    if (WRITE) {
      Files.createDirectories(Markdown.FOLDER);
      Files.writeString(file, fresh);
    }
    assertThat(file).as("run test-scenarios/pages, which writes it").exists();
    assertThat(Files.readString(file).equals(fresh))
        .as("%s is stale: run test-scenarios/pages, which writes it", file)
        .isTrue();
  }

  private void checkLinks(String text) {
    Matcher link = LINK.matcher(text);
    while (link.find()) {
      assertThat(PAGES.containsKey(link.group(1)) || isFile(link.group(1)))
          .as(link.group(1))
          .isTrue();
      if (link.group(2) != null) {
        assertThat(PAGES.get(link.group(1)).contains("id=\"" + link.group(2) + "\""))
            .as(link.group())
            .isTrue();
      }
    }
  }

  private static void checkWhere(Authority authority) {
    Implementations implementations = new Implementations(authority.id());
    Situations situations = new Situations(authority.id());
    assertThat(authority.clauses())
        .filteredOn(
            clause ->
                clause.coverage() instanceof Coverage.Table
                    || clause.coverage() instanceof Coverage.Rule)
        .allSatisfy(
            clause -> {
              assertThat(implementations.of(clause.id())).as(clause.id()).isNotEmpty();
              assertThat(situations.of(clause)).as(clause.id()).isNotEmpty();
            });
  }

  private static boolean isFile(String link) {
    return Files.isRegularFile(Markdown.FOLDER.resolve(link).normalize());
  }

  private Stream<DynamicTest> tests(PageCheck check) {
    return PAGES.entrySet().stream()
        .map(
            page ->
                DynamicTest.dynamicTest(
                    page.getKey(), () -> check.of(page.getKey(), page.getValue())));
  }

  private static Map<String, String> pages() {
    Map<String, String> all = new LinkedHashMap<>();
    for (Authority authority : REGISTER.authorities()) {
      all.put(authority.id() + ".md", new ClausesPage(authority).text());
    }
    all.put(ReadingsPage.NAME, new ReadingsPage(REGISTER).text());
    all.put(SentencesPage.NAME, new SentencesPage().text());
    return all;
  }

  /** What is asked of a page. */
  private interface PageCheck {
    void of(String name, String text) throws IOException;
  }
}
