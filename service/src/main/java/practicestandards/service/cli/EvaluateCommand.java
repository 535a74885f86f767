package practicestandards.service.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import practicestandards.rules.time.Moment;
import practicestandards.service.imports.FileQuestion;
import practicestandards.service.imports.FileReading;
import practicestandards.service.imports.FileRefused;
import practicestandards.service.imports.ImportedFile;

/** Evaluates census files and Annex A workbooks. */
@Command(
    name = CommandLineRun.EVALUATE,
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Reads children in need census files and Ofsted Annex A workbooks, and prints what is owed and what is late for each child.")
final class EvaluateCommand implements Callable<Integer> {
  @Option(names = "--authority", required = true, description = "whose standards, such as solihull")
  private String authority = "";

  @Option(
      names = "--as-of",
      required = true,
      description = "the day asked about, such as 2026-03-31")
  private String asOf = "";

  @Option(
      names = "--apply-editions-as-if-always-in-force",
      description = "also judge what began before the first edition")
  private boolean alwaysInForce;

  @Option(names = "--settled", description = "also show what was met, ended or excused")
  private boolean settled;

  @Option(names = "--out", description = "also write everything to a file: .xlsx or .json")
  private @Nullable Path out;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "one or more files")
  private List<Path> files = List.of();

  @Spec private @Nullable CommandSpec spec;

  private final PrintWriter results;
  private final PrintWriter remarks;

  EvaluateCommand(PrintWriter results, PrintWriter remarks) {
    this.results = results;
    this.remarks = remarks;
  }

  @Override
  public Integer call() throws IOException {
    FileQuestion question = new FileQuestion(authority, moment(), alwaysInForce);
    OutputKind kind = out == null ? null : outputKind(out);
    requireFiles();
    ProgressLines progress = new ProgressLines(remarks);
    try (Parts parts = Parts.start()) {
      if (!parts.authorities().contains(authority)) {
        throw wrong("--authority must be one of " + String.join(", ", parts.authorities()) + ".");
      }
      FileReading reading =
          parts.files().read(question, files.stream().map(file -> opened(file, progress)).toList());
      new Findings(reading, parts, settled, progress).print(results);
      if (out != null && kind != null) {
        kind.write(reading, parts, settled, out);
        remarks.println("Written: " + out);
      }
      return 0;
    } catch (FileRefused refused) {
      remarks.println(refused.getMessage());
      return 1;
    }
  }

  private static ImportedFile opened(Path file, ProgressLines progress) {
    return new ImportedFile(
        String.valueOf(file.getFileName()),
        null,
        () -> progress.reading(file, Files.newInputStream(file)));
  }

  private Moment moment() {
    try {
      return Moment.parse(asOf);
    } catch (DateTimeParseException notADate) {
      throw wrong("--as-of must be a date such as 2026-03-31.");
    }
  }

  private OutputKind outputKind(Path path) {
    OutputKind kind = OutputKind.of(path);
    if (kind == null) {
      throw wrong("--out must end in .xlsx or .json.");
    }
    return kind;
  }

  private void requireFiles() {
    for (Path file : files) {
      if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
        throw wrong("There is no file to read at " + file + ".");
      }
    }
  }

  private ParameterException wrong(String message) {
    if (spec == null) {
      throw new IllegalStateException("The command line sets this before it calls");
    }
    return new ParameterException(spec.commandLine(), message);
  }
}
