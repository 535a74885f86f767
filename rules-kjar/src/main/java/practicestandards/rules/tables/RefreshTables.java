package practicestandards.rules.tables;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import practicestandards.rules.standards.BrokenRegisterException;
import practicestandards.rules.standards.Register;
import practicestandards.rules.words.WordFault;
import practicestandards.rules.words.WordsCheck;
import practicestandards.rules.words.WordsSchema;

/** Rewrites edited workbooks in their canonical form, and their snapshots beside them. */
public final class RefreshTables {
  private final Path rules;
  private final PrintStream out;
  private final List<Fault> faults = new ArrayList<>();
  private final List<Table> read = new ArrayList<>();

  private RefreshTables(Path rules, PrintStream out) {
    this.rules = rules;
    this.out = out;
  }

  /**
   * Run from the command line.
   *
   * <p>Every fault of the words, or else of registers or workbooks, is printed as a line; then it
   * ends with status 1, and what has faults is left as it is.
   *
   * @param arguments the folder that holds one folder an authority
   */
  public static void main(String[] arguments) throws IOException {
    Path rules = Path.of(arguments[0]);
    List<WordFault> faults = new WordsCheck(rules.resolveSibling(".")).faults(authorities(rules));
    if (!faults.isEmpty()) {
      end(faults);
    }
    try {
      refresh(rules, System.out);
    } catch (BrokenWorkbookException broken) {
      end(broken.faults());
    } catch (BrokenRegisterException broken) {
      end(broken.faults());
    }
  }

  private static List<String> authorities(Path rules) throws IOException {
    try (Stream<Path> folders = Files.list(rules)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  private static void end(List<?> faults) {
    faults.forEach(System.err::println);
    System.exit(1);
  }

  /** Rewrites what is not canonical or not fresh, and says so. */
  static void refresh(Path rules, PrintStream out) throws IOException {
    RefreshTables refresh = new RefreshTables(rules, out);
    Path words = rules.resolveSibling("words");
    if (Files.isDirectory(words)) {
      byte[] schema = WordsSchema.text().getBytes(StandardCharsets.UTF_8);
      refresh.writeIfOther(words.resolve("words.schema.json"), schema);
    }
    try (Stream<Path> authorities = Files.list(rules)) {
      for (Path authority : authorities.filter(Files::isDirectory).sorted().toList()) {
        for (TableKind kind : TableKind.values()) {
          refresh.refresh(kind, authority);
        }
        refresh.together(authority.getFileName().toString());
      }
    }
    if (!refresh.faults.isEmpty()) {
      throw new BrokenWorkbookException(refresh.faults);
    }
    out.println("Every workbook is canonical and every snapshot is fresh.");
  }

  /** Says what the rows of an authority's workbooks do to each other; the build refuses it. */
  private void together(String authority) {
    Register.load()
        .authority(authority)
        .map(known -> new AuthorityTables(known, read))
        .ifPresent(tables -> AcceptedFindings.load().faults(tables).forEach(out::println));
    read.clear();
  }

  private void refresh(TableKind kind, Path authority) throws IOException {
    Path workbook = authority.resolve(kind.workbook());
    if (!Files.exists(workbook)) {
      return;
    }
    try {
      String name = rules.relativize(workbook).toString();
      Table table = WorkbookReader.read(kind, name, Files.readAllBytes(workbook));
      read.add(table);
      writeIfOther(workbook, WorkbookWriter.write(table));
      writeIfOther(
          authority.resolve(kind.snapshot()), Snapshot.of(table).getBytes(StandardCharsets.UTF_8));
    } catch (BrokenWorkbookException broken) {
      faults.addAll(broken.faults());
    }
  }

  private void writeIfOther(Path file, byte[] content) throws IOException {
    if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), content)) {
      Files.write(file, content);
      out.println(
          "Rewritten: " + (file.startsWith(rules) ? rules.relativize(file) : file.getFileName()));
    }
  }
}
