package practicestandards.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The service dies while it changes the schema of its database. */
@Tag("long")
class MigrationTest {
  private static final int DIED = 137;

  /** Flyway notes a migration when all of it is done, in the migration's own transaction. */
  private static final String NOTE =
      "org.flywaydb.core.internal.schemahistory.JdbcTableSchemaHistory.doAddAppliedMigration";

  static Stream<Fault> places() {
    return Stream.of(
        Fault.death("the first migration done, not noted", NOTE, "ENTRY", 1),
        Fault.death("the second migration done, not noted", NOTE, "ENTRY", 2),
        Fault.death("the second migration noted, not committed", NOTE, "EXIT", 2));
  }

  @ParameterizedTest
  @MethodSource("places")
  @Row(2)
  void eachMigrationIsDoneWholeOrNotAtAll(Fault death) {
    try (Deployment deployment = Deployment.beforeTheFirstStart()) {
      deployment.node.startWith(List.of(death));
      assertThat(deployment.node.awaitEnd()).isEqualTo(DIED);
      assertThat(deployment.tables.has("taken_event")).as("the second's table").isFalse();

      deployment.begin();
      assertThat(deployment.tables.has("taken_event")).isTrue();
      UnderLoad.survives(deployment, failing -> {});
    }
  }
}
