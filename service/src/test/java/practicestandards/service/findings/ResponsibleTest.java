package practicestandards.service.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import practicestandards.rules.records.Allocation;
import practicestandards.rules.records.RecordReader;
import practicestandards.rules.records.Role;

/** Who has to do what is owed. */
class ResponsibleTest {
  private static final LocalDate DAY = LocalDate.of(2026, 4, 10);
  private static final Allocation WORKER = allocation("W1", "SOCIAL_WORKER", "2026-01-05");
  private static final Allocation ADVISER = allocation("W2", "PERSONAL_ADVISER", "2026-01-05");
  private static final Allocation LATEST = allocation("W3", "TEAM_MANAGER", "2026-03-02");

  @Test
  void anAllocationToTheFirstRoleGoesBeforeTheNextAndBeforeALaterOneToAnother() {
    List<Allocation> all = List.of(LATEST, ADVISER, WORKER);
    assertThat(worker(List.of(Role.SOCIAL_WORKER, Role.PERSONAL_ADVISER), all)).isEqualTo("W1");
    assertThat(worker(List.of(Role.PERSONAL_ADVISER, Role.SOCIAL_WORKER), all)).isEqualTo("W2");
  }

  @Test
  void withoutOneToTheFirstRoleTheNextAnswers() {
    assertThat(worker(List.of(Role.PERSONAL_ADVISER, Role.SOCIAL_WORKER), List.of(LATEST, WORKER)))
        .isEqualTo("W1");
  }

  private static String worker(List<Role> roles, List<Allocation> allocations) {
    Responsible who = Responsible.on(DAY, roles, allocations);
    assertThat(who.role()).isEqualTo(roles.get(0).name());
    return who.workerRef();
  }

  private static Allocation allocation(String worker, String role, String startedAt) {
    return (Allocation)
        RecordReader.read(
            Map.of(
                "type", "allocation",
                "id", worker,
                "workerRef", worker,
                "role", role,
                "startedAt", startedAt));
  }
}
