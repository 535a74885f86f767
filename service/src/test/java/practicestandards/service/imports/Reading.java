package practicestandards.service.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import practicestandards.rules.engine.StandardsEngine;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.time.Moment;

/** Reads files in tests, with the real engine. */
final class Reading {
  private static final StandardsEngine ENGINE = StandardsEngine.load();
  private static final FileEvaluation EVALUATION =
      new FileEvaluation(ENGINE, Pseudonyms.withKey("a key for tests only"), ImportLimits.STANDARD);

  private Reading() {}

  static FileReading of(String authority, String asOf, String name, byte[] content) {
    return of(authority, asOf, false, file(name, content));
  }

  static FileReading of(
      String authority, String asOf, boolean alwaysInForce, ImportedFile... files) {
    try {
      return EVALUATION.read(
          new FileQuestion(authority, Moment.parse(asOf), alwaysInForce), List.of(files));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static FileReading census(String authority, String asOf, String xml) {
    return of(authority, asOf, "census.xml", xml.getBytes(StandardCharsets.UTF_8));
  }

  static ImportedFile file(String name, byte[] content) {
    return new ImportedFile(name, null, () -> new ByteArrayInputStream(content));
  }

  static byte[] sample(String name) {
    try (InputStream sample = Reading.class.getResourceAsStream("/samples/" + name)) {
      return Objects.requireNonNull(sample, name).readAllBytes();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static ChildFindings child(FileReading reading, String caseRef) {
    return reading
        .findings()
        .filter(child -> child.caseRef().equals(caseRef))
        .findFirst()
        .orElseThrow();
  }

  /** The one obligation of a child under a clause, as {@code status due since..until}. */
  static List<String> verdicts(FileReading reading, String caseRef) {
    return child(reading, caseRef).evaluation().obligations().stream()
        .map(Reading::verdict)
        .sorted()
        .toList();
  }

  private static String verdict(Obligation obligation) {
    var breach = obligation.breach();
    return obligation.id()
        + " "
        + obligation.status()
        + (obligation.dueDate() == null ? "" : " due " + obligation.dueDate())
        + (breach == null
            ? ""
            : " broken " + breach.since() + ".." + (breach.until() == null ? "" : breach.until()));
  }

  static List<String> remarks(FileReading reading) {
    return reading.reports().stream()
        .flatMap(report -> report.entries().stream())
        .map(entry -> entry.outcome() + " " + entry.place() + ": " + entry.message())
        .toList();
  }
}
