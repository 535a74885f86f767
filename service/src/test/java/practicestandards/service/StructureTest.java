package practicestandards.service;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** How the service is laid out. */
class StructureTest {
  private static final JavaClasses SERVICE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("practicestandards.service");

  @Test
  void modulesUseEachOthersRootPackagesOnlyAndNeverInACircle() {
    ApplicationModules.of(PracticeStandardsApplication.class).verify();
  }

  @Test
  void theRuleEngineIsNobodysBusinessHere() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.kie..", "org.drools..")
        .check(SERVICE);
  }

  @Test
  void nothingReadsTheMachinesClock() {
    Stream.of(
            Instant.class,
            LocalDate.class,
            LocalDateTime.class,
            OffsetDateTime.class,
            ZonedDateTime.class)
        .forEach(time -> noClasses().should().callMethod(time, "now").check(SERVICE));
    noClasses().should().callMethod(System.class, "currentTimeMillis").check(SERVICE);
    noClasses().should().callMethod(Clock.class, "systemDefaultZone").check(SERVICE);
    noClasses()
        .that()
        .doNotHaveSimpleName("ClockConfiguration")
        .should()
        .callMethod(Clock.class, "systemUTC")
        .check(SERVICE);
  }

  @Test
  void whatAModuleOffersDoesNotDependOnHowItIsAskedFor() {
    noClasses()
        .that()
        .resideOutsideOfPackages("..rest..", "..web..", "..cli..")
        .and()
        .doNotBelongToAnyOf(PracticeStandardsApplication.class)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("practicestandards.service..rest..", "practicestandards.service..cli..")
        .check(SERVICE);
  }
}
