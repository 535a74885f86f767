package practicestandards.service.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import picocli.CommandLine;

/** Runs the command of the jar and gives its exit status. */
public final class CommandLineRun {
  /** The first argument that asks for the command line instead of the server. */
  public static final String EVALUATE = "evaluate";

  private CommandLineRun() {}

  /**
   * Runs {@code evaluate}.
   *
   * @param arguments the command's name first
   * @return 0 if it was done, 1 if a file was refused or could not be read or written, 2 if it was
   *     not asked for rightly
   */
  public static int run(String[] arguments, PrintStream out, PrintStream err) {
    PrintWriter results = new PrintWriter(out, true, StandardCharsets.UTF_8);
    PrintWriter remarks = new PrintWriter(err, true, StandardCharsets.UTF_8);
    return new CommandLine(new EvaluateCommand(results, remarks))
        .setOut(results)
        .setErr(remarks)
        .setExecutionExceptionHandler(
            (fault, command, parsed) -> {
              remarks.println("Not done: " + fault.getClass().getSimpleName() + ".");
              return 1;
            })
        .execute(Arrays.copyOfRange(arguments, 1, arguments.length));
  }
}
