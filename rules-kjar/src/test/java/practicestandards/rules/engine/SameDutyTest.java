package practicestandards.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.findings.Status;
import practicestandards.rules.findings.Subject;
import practicestandards.rules.findings.SubjectType;

class SameDutyTest {
  private static final LocalDate START = LocalDate.of(2024, 8, 3);

  @Test
  void aDutyThatTwoPeriodsDateDifferentlyIsFoundAlikeInAnyOrder() {
    Obligation open = due(null);
    Obligation dated = due(START.plusDays(50));

    assertThat(SameDuty.once(List.of(open, dated))).containsExactly(open);
    assertThat(SameDuty.once(List.of(dated, open))).containsExactly(open);
  }

  @Test
  void theLaterOfTwoLastDaysStands() {
    Obligation sooner = due(START.plusDays(50));
    Obligation later = due(START.plusDays(60));

    assertThat(SameDuty.once(List.of(sooner, later))).containsExactly(later);
    assertThat(SameDuty.once(List.of(later, sooner))).containsExactly(later);
  }

  private static Obligation due(@Nullable LocalDate due) {
    return new Obligation(
        "CLAUSE/review:r1",
        "CLAUSE",
        new Subject(SubjectType.CHILD, "C-1"),
        1,
        List.of(),
        START,
        due,
        null,
        false,
        false,
        List.of(),
        null,
        Status.NOT_EVALUABLE,
        List.of(),
        List.of("carePlanningMeeting"),
        null,
        null);
  }
}
