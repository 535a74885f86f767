package practicestandards.rules.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {
  @ParameterizedTest
  @CsvSource({
    "2008-02-29, 17, 0, 2025-02-28",
    "2008-02-29, 16, 0, 2024-02-29",
    "2008-02-29, 15, 9, 2023-11-29",
    "2010-11-30, 15, 3, 2026-02-28",
    "2010-01-15, 15, 3, 2025-04-15",
    "2010-12-31, 0, 0, 2010-12-31",
    "2010-10-31, 15, 13, 2026-11-30",
  })
  void anAgeIsReached(LocalDate born, int years, int months, LocalDate day) {
    assertThat(Age.reached(born, years, months)).isEqualTo(day);
  }

  @Test
  void aNegativeAgeIsRefused() {
    LocalDate born = LocalDate.of(2010, 1, 1);
    assertThatIllegalArgumentException().isThrownBy(() -> Age.reached(born, -1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> Age.reached(born, 1, -1));
  }
}
