package practicestandards.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The schema is fresh and every scenario keeps to it. */
class ScenarioSchemaTest {
  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new ScenarioSchema().text(), InputFormat.JSON);

  /** {@code -Dscenario.schema=write} writes the file anew. */
  @Test
  void theFileForEditorsIsFresh() throws IOException {
    String fresh = new ScenarioSchema().text();
    if ("write".equals(System.getProperty("scenario.schema"))) {
      Files.writeString(ScenarioSchema.FILE, fresh);
    }
    assertThat(ScenarioSchema.FILE)
        .as("run this test with -Dscenario.schema=write")
        .hasContent(fresh);
  }

  @TestFactory
  Stream<DynamicTest> everyScenarioKeepsToIt() {
    return ScenarioFile.all().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.label(), () -> assertThat(schema.validate(file.readTree())).isEmpty()));
  }
}
