package practicestandards.faults;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import practicestandards.faults.FaultProxy.Mode;

/**
 * The way to the database, to the broker, or to the service, is cut, slow, silent, or loses
 * answers.
 */
@Tag("long")
class NetworkTest {
  private static final Duration A_WHILE = Duration.ofSeconds(20);
  private static final Duration CUT_FOR = Duration.ofMillis(100);
  private static final int MANY_CASES = 64;

  @ParameterizedTest
  @EnumSource(
      value = Mode.class,
      names = {"SLOW", "SILENT", "ANSWERS_LOST", "CUT"})
  @Row(21)
  void betweenServiceAndDatabase(Mode mode) {
    try (Deployment deployment = Deployment.running()) {
      UnderLoad.survives(deployment, failing -> forAWhile(failing.toDatabase, mode));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Mode.class,
      names = {"ANSWERS_LOST", "CUT"})
  @Row(3)
  void betweenCaseSystemAndService(Mode mode) {
    try (Deployment deployment = Deployment.running()) {
      UnderLoad.survives(deployment, failing -> forAWhile(failing.toService, mode));
    }
  }

  @Test
  @Row(22)
  void betweenServiceAndBroker() {
    try (Deployment deployment = Deployment.running()) {
      UnderLoad.survives(
          deployment, MANY_CASES, failing -> nowAndThen(failing.toBroker, failing.caseSystem));
    }
  }

  /** Cut for a twentieth of the time, until everything is sent. */
  private static void nowAndThen(FaultProxy way, CaseSystem caseSystem) {
    while (!caseSystem.isDone()) {
      way.become(Mode.CUT);
      UnderLoad.goesOnFor(CUT_FOR);
      way.become(Mode.SOUND);
      UnderLoad.goesOnFor(CUT_FOR.multipliedBy(19));
    }
  }

  private static void forAWhile(FaultProxy way, Mode mode) {
    way.become(mode);
    UnderLoad.goesOnFor(A_WHILE);
    way.become(Mode.CUT);
    way.become(Mode.SOUND);
  }
}
