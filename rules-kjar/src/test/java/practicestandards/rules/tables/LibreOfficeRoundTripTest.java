package practicestandards.rules.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook that LibreOffice opened and saved says the same to our reader. */
class LibreOfficeRoundTripTest {
  private static final Path RULES = Path.of("src/main/resources/rules");

  @TempDir Path folder;

  @Test
  void everyWorkbookComesBackTheSame() throws IOException, InterruptedException {
    assumeTrue(
        isInstalled() || Boolean.getBoolean("require.libreoffice"),
        "soffice is not installed: apt-get install libreoffice-calc");
    List<Path> originals = workbooks();
    List<Path> copies = new ArrayList<>();
    for (Path original : originals) {
      String name = original.getParent().getFileName() + "-" + original.getFileName();
      copies.add(Files.copy(original, folder.resolve(name)));
    }

    convert(copies);

    for (int i = 0; i < originals.size(); i++) {
      Path saved = folder.resolve("saved").resolve(copies.get(i).getFileName());
      assertThat(Files.readAllBytes(saved)).isNotEqualTo(Files.readAllBytes(originals.get(i)));
      assertThat(read(saved)).isEqualTo(read(originals.get(i)));
    }
  }

  private void convert(List<Path> workbooks) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("soffice", "--headless", "--norestore"));
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.addAll(List.of("--convert-to", "xlsx:Calc MS Excel 2007 XML"));
    command.addAll(List.of("--outdir", folder.resolve("saved").toString()));
    workbooks.forEach(workbook -> command.add(workbook.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).isZero();
  }

  private static Table read(Path workbook) throws IOException {
    String name = workbook.getFileName().toString();
    TableKind kind =
        Arrays.stream(TableKind.values())
            .filter(each -> name.endsWith(each.workbook()))
            .findFirst()
            .orElseThrow();
    return WorkbookReader.read(kind, name, Files.readAllBytes(workbook));
  }

  private static List<Path> workbooks() throws IOException {
    try (Stream<Path> files = Files.walk(RULES)) {
      return files.filter(file -> file.toString().endsWith(".drl.xlsx")).sorted().toList();
    }
  }

  private static boolean isInstalled() {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
  }
}
