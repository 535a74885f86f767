package practicestandards.rules.guards;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** Dependencies point one way: tables → engine → words, standards, findings, records → time. */
@AnalyzeClasses(
    packages = "practicestandards.rules",
    importOptions = ImportOption.DoNotIncludeTests.class)
class BoundariesTest {
  private static final String RULES = "practicestandards.rules.";
  private static final Set<String> CLOCKS =
      Set.of("now", "currentTimeMillis", "nanoTime", "systemUTC", "systemDefaultZone", "system");

  @ArchTest
  static final ArchRule droolsIsSeenByTheEngineOnly =
      noClasses()
          .that()
          .resideInAPackage("practicestandards..")
          .and()
          .resideOutsideOfPackage(RULES + "engine")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.kie..", "org.drools..", "org.mvel..");

  @ArchTest
  static final ArchRule theWorkbooksAreSeenByTheTablesOnly =
      noClasses()
          .that()
          .resideOutsideOfPackage(RULES + "tables")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.poi..", RULES + "tables");

  @ArchTest
  static final ArchRule theVocabularyKnowsNeitherTheEngineNorTheStandards =
      noClasses()
          .that()
          .resideInAnyPackage(RULES + "time", RULES + "records", RULES + "findings")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(RULES + "engine", RULES + "standards", RULES + "tables");

  @ArchTest
  static final ArchRule theWordsKnowRecordsOnly =
      noClasses()
          .that()
          .resideInAPackage(RULES + "words")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              RULES + "engine", RULES + "standards", RULES + "findings", RULES + "tables");

  @ArchTest
  static final ArchRule timeKnowsNothingElse =
      noClasses()
          .that()
          .resideInAPackage(RULES + "time")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(RULES + "records", RULES + "findings");

  @ArchTest
  static final ArchRule theStandardsDoNotKnowTheEngine =
      noClasses()
          .that()
          .resideInAPackage(RULES + "standards")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(RULES + "engine", RULES + "findings", RULES + "tables");

  @ArchTest
  static final ArchRule nothingReadsTheMachinesClock =
      noClasses().should().accessTargetWhere(readsAClock());

  private static DescribedPredicate<JavaAccess<?>> readsAClock() {
    return DescribedPredicate.describe(
        "it reads the machine's clock",
        access ->
            access.getTargetOwner().getPackageName().matches("java\\.(time|lang)(\\..*)?")
                && CLOCKS.contains(access.getName()));
  }
}
