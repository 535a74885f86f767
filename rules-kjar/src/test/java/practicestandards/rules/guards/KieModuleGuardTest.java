package practicestandards.rules.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import practicestandards.rules.standards.Authority;
import practicestandards.rules.standards.Register;

/** {@code kmodule.xml} lists what is there, and what it lists is there. */
class KieModuleGuardTest {
  private final List<Element> bases = new ArrayList<>();

  @BeforeEach
  void read() throws Exception {
    Element module =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new File("src/main/resources/META-INF/kmodule.xml"))
            .getDocumentElement();
    bases.addAll(children(module, "kbase"));
  }

  @Test
  void everyFolderHasItsRuleBaseAndEveryAuthorityItsFolder() {
    List<String> folders = new ArrayList<>(RuleFolders.authorities());
    assertThat(Register.load().authorities())
        .extracting(Authority::id)
        .containsExactlyInAnyOrderElementsOf(folders);
    folders.addAll(RuleFolders.SHARED);
    assertThat(bases)
        .extracting(base -> base.getAttribute("name"))
        .containsExactlyInAnyOrderElementsOf(folders);
  }

  @Test
  void everyRuleBaseHoldsItsOwnFolderByItsFullName() {
    for (Element base : bases) {
      String name = base.getAttribute("name");
      assertThat(base.getAttribute("packages")).isEqualTo("rules." + name);
      assertThat(base.getAttribute("includes")).isEqualTo(name.equals("engine") ? "" : "engine");
    }
  }

  @Test
  void everyWorkbookIsListedWithItsTemplate() {
    TreeSet<String> expected = new TreeSet<>();
    for (String authority : RuleFolders.authorities()) {
      RuleFolders.kinds(authority)
          .forEach(
              kind -> {
                String workbook = "rules/" + authority + "/" + kind.workbook();
                String template = workbook.replace(".drl.xlsx", ".drt");
                expected.add(authority + ": " + workbook + " " + template + " 2 1");
              });
    }

    TreeSet<String> listed = new TreeSet<>();
    for (Element base : bases) {
      for (Element template : children(base, "ruleTemplate")) {
        listed.add(
            String.format(
                "%s: %s %s %s %s",
                base.getAttribute("name"),
                template.getAttribute("dtable"),
                template.getAttribute("template"),
                template.getAttribute("row"),
                template.getAttribute("col")));
      }
    }

    assertThat(listed).isEqualTo(expected);
  }

  @Test
  void everyFileInAFolderIsOfAKnownKind() {
    List<String> known = new ArrayList<>();
    for (String authority : RuleFolders.authorities()) {
      RuleFolders.kinds(authority)
          .forEach(
              kind -> {
                known.add(authority + "/" + kind.workbook());
                known.add(authority + "/" + kind.workbook().replace(".drl.xlsx", ".drt"));
                known.add(authority + "/" + kind.snapshot());
              });
    }

    RuleFolders.assertNone(
        RuleFolders.files("").stream()
            .map(file -> RuleFolders.RULES.relativize(file).toString())
            .filter(file -> !file.endsWith(".drl") && !known.contains(file))
            .map(file -> file + " is neither rules nor one of the known tables.")
            .toList());
  }

  private static List<Element> children(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
