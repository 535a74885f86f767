package practicestandards.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Writes what became of each row of the table of faults, where {@code faults.report} names a file.
 */
public final class FaultReport implements TestExecutionListener {
  private final Map<Integer, List<String>> results = new TreeMap<>();

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (test.isTest()) {
      note(test, words(result));
    }
  }

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    note(test, "skipped: " + reason);
  }

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    String file = System.getProperty("faults.report", "");
    if (!file.isEmpty()) {
      try {
        Files.writeString(Path.of(file), page());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void note(TestIdentifier test, String result) {
    if (test.getSource().orElse(null) instanceof MethodSource source) {
      Row rows = source.getJavaMethod().getAnnotation(Row.class);
      for (int row : rows == null ? new int[0] : rows.value()) {
        results
            .computeIfAbsent(row, key -> new ArrayList<>())
            .add(nameOf(source, test) + ": " + result);
      }
    }
  }

  /** The test's class, and what tells it from the others there. */
  private static String nameOf(MethodSource source, TestIdentifier test) {
    return source.getClassName().replaceAll(".*\\.", "")
        + ", "
        + test.getDisplayName().replaceAll("^\\[\\d+] |\\(\\)$", "");
  }

  private static String words(TestExecutionResult result) {
    return switch (result.getStatus()) {
      case SUCCESSFUL -> "holds";
      case FAILED -> "DOES NOT HOLD";
      case ABORTED -> "could not be tried on this machine";
    };
  }

  private String page() {
    StringBuilder page =
        new StringBuilder(
            """
            # What holds when something fails

            Written by `fault-tests/run`. The packaged service, PostgreSQL and Kafka run as processes of their own; a case system outside them keeps a ledger of what it sent and what came back. Something fails, is put right, and then must hold: what was acknowledged is stored once and as it was sent; findings are what the rules make of it; each change of a finding was written, told once to whoever knows events by their id, and in the order of its case, on the topic and to a receiver of webhooks; nothing of the topic of records was skipped. `PlantedFaultsTest` plants five faults in the service and sees that each is found.

            | Row | What fails | What became of it |
            |---:|---|---|
            """);
    for (JsonNode row : rows()) {
      page.append(
          "| %d | %s | %s |\n"
              .formatted(row.path("row").asInt(), text(row, "fault"), outcome(row)));
    }
    return page.toString();
  }

  private String outcome(JsonNode row) {
    List<String> parts = new ArrayList<>(results.getOrDefault(row.path("row").asInt(), List.of()));
    if (row.has("elsewhere")) {
      parts.add("in other tests: " + text(row, "elsewhere"));
    }
    if (row.has("lacks")) {
      parts.add("lacking: " + text(row, "lacks"));
    }
    if (row.has("not")) {
      parts.add("**not tried here**: " + text(row, "not"));
    }
    return parts.isEmpty() ? "**no result**" : String.join("<br>", parts);
  }

  private static String text(JsonNode row, String name) {
    return row.path(name).asString();
  }

  private static JsonNode rows() {
    return new YAMLMapper().readTree(FaultReport.class.getResourceAsStream("/rows.yaml"));
  }
}
