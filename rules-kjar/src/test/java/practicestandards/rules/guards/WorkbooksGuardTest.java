package practicestandards.rules.guards;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import practicestandards.rules.tables.BrokenWorkbookException;
import practicestandards.rules.tables.Column;
import practicestandards.rules.tables.Fault;
import practicestandards.rules.tables.Snapshot;
import practicestandards.rules.tables.Table;
import practicestandards.rules.tables.TableKind;
import practicestandards.rules.tables.WorkbookReader;
import practicestandards.rules.tables.WorkbookWriter;

/** The repository’s workbooks and what stands beside them. */
class WorkbooksGuardTest {
  private static final String REFRESH =
      " Run ./mvnw -q -pl rules-kjar resources:resources compiler:compile exec:java and commit what it rewrites.";

  private final List<String> faults = new ArrayList<>();

  @Test
  void noWorkbookHasAFault() {
    forEveryWorkbook((authority, kind, table) -> {});

    RuleFolders.assertNone(faults);
  }

  @Test
  void everyWorkbookIsCanonical() {
    forEveryWorkbook(
        (authority, kind, table) -> {
          if (!Arrays.equals(RuleFolders.workbook(authority, kind), WorkbookWriter.write(table))) {
            faults.add(authority + "/" + kind.workbook() + " is not canonical." + REFRESH);
          }
        });

    RuleFolders.assertNone(faults);
  }

  @Test
  void everySnapshotIsFresh() {
    forEveryWorkbook(
        (authority, kind, table) -> {
          Path snapshot = RuleFolders.RULES.resolve(authority).resolve(kind.snapshot());
          if (!Files.exists(snapshot) || !RuleFolders.text(snapshot).equals(Snapshot.of(table))) {
            faults.add(authority + "/" + kind.snapshot() + " is stale." + REFRESH);
          }
        });

    RuleFolders.assertNone(faults);
  }

  @Test
  void everyTemplateHasTheColumnsOfItsWorkbook() {
    forEveryWorkbook(
        (authority, kind, table) -> {
          Path template = template(authority, kind);
          String header = RuleFolders.text(template).split("\n\n", 2)[0];
          List<String> expected =
              new ArrayList<>(kind.columns().stream().map(Column::variable).toList());
          expected.add(0, "template header");
          if (!header.lines().toList().equals(expected)) {
            faults.add(template + ": the header is not " + expected + ".");
          }
        });

    RuleFolders.assertNone(faults);
  }

  @Test
  void theTemplatesOfAllAuthoritiesAreEqualButForTheirPackage() {
    String first = RuleFolders.authorities().get(0);
    forEveryWorkbook(
        (authority, kind, table) -> {
          String own = RuleFolders.text(template(authority, kind));
          String other = RuleFolders.text(template(first, kind));
          if (!own.replace("package rules." + authority, "package rules." + first).equals(other)) {
            faults.add(template(authority, kind) + " differs from " + template(first, kind) + ".");
          }
        });

    RuleFolders.assertNone(faults);
  }

  private static Path template(String authority, TableKind kind) {
    return RuleFolders.RULES
        .resolve(authority)
        .resolve(kind.workbook().replace(".drl.xlsx", ".drt"));
  }

  private void forEveryWorkbook(Check check) {
    for (String authority : RuleFolders.authorities()) {
      for (TableKind kind : RuleFolders.kinds(authority)) {
        String file = authority + "/" + kind.workbook();
        try {
          Table table = WorkbookReader.read(kind, file, RuleFolders.workbook(authority, kind));
          check.check(authority, kind, table);
        } catch (BrokenWorkbookException broken) {
          broken.faults().stream().map(Fault::toString).forEach(faults::add);
        }
      }
    }
  }

  private interface Check {
    void check(String authority, TableKind kind, Table table);
  }
}
