package practicestandards.rules.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import practicestandards.rules.records.Role;

/** Who answers for a clause: every role that the documents name, in their order. */
class JointResponsibilitiesTest {
  private static final Register REGISTER = Register.load();

  @ParameterizedTest
  @CsvSource({
    "solihull, SOL-PLN-PW-01, SOCIAL_WORKER PERSONAL_ADVISER",
    "solihull, SOL-PLN-PW-02, INDEPENDENT_REVIEWING_OFFICER SOCIAL_WORKER PERSONAL_ADVISER",
    "dudley, DUD-PLN-PW-04, SOCIAL_WORKER PERSONAL_ADVISER",
    "solihull, SOL-ASM-HLT-01, SOCIAL_WORKER DESIGNATED_NURSE",
    "solihull, SOL-ASM-S47-03, SOCIAL_WORKER LEAD_PRACTITIONER TEAM_MANAGER",
    "solihull, SOL-PLN-SMART-04, SOCIAL_WORKER LEAD_PRACTITIONER",
    "solihull, SOL-PLN-CP-01, CONFERENCE_CHAIR SOCIAL_WORKER",
    "dudley, DUD-PLN-CP-01, CONFERENCE_CHAIR SOCIAL_WORKER",
    "dudley, DUD-PLN-SB-03, SOCIAL_WORKER LINE_MANAGER INDEPENDENT_REVIEWING_OFFICER",
    "dudley, DUD-VIS-ALL-01, PRACTITIONER TEAM_MANAGER",
    "dudley, DUD-ASM-ALL1-02, PRACTITIONER TEAM_MANAGER",
    "solihull, SOL-VIS-CIN-01, SOCIAL_WORKER",
  })
  void everyRoleThatTheDocumentNamesInItsOrder(String authority, String clause, String roles) {
    assertThat(clause(authority, clause).roles()).isEqualTo(roles(roles));
    assertThat(clause(authority, clause).role()).isEqualTo(roles(roles).get(0));
  }

  @Test
  void onceTheYoungPersonIs18ThePersonalAdviserComesFirstAndTheOthersStay() {
    assertThat(clause("solihull", "SOL-PLN-PW-04").roles(false))
        .isEqualTo(roles("SOCIAL_WORKER PERSONAL_ADVISER"));
    assertThat(clause("solihull", "SOL-PLN-PW-04").roles(true))
        .isEqualTo(roles("PERSONAL_ADVISER SOCIAL_WORKER"));
    assertThat(clause("dudley", "DUD-PLN-PW-02").roles(true))
        .isEqualTo(roles("PERSONAL_ADVISER INDEPENDENT_REVIEWING_OFFICER SOCIAL_WORKER"));
  }

  @Test
  void aClauseThatNamesNoAdviserGetsNoneAt18() {
    assertThat(clause("solihull", "SOL-PLN-SB-02").roles(true)).isEqualTo(roles("SOCIAL_WORKER"));
  }

  private static Clause clause(String authority, String id) {
    return REGISTER.authority(authority).orElseThrow().clause(id).orElseThrow();
  }

  private static List<Role> roles(String names) {
    return Arrays.stream(names.split(" ")).map(Role::valueOf).toList();
  }
}
