package practicestandards.service.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command line, from its arguments to what it prints and writes. */
class CommandLineTest {
  private static final String CENSUS =
      """
      <Message><Header><CollectionDetails><Collection>CIN</Collection>
      <ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails></Header><Children><Child>
      <ChildIdentifiers><LAchildID>A1</LAchildID></ChildIdentifiers><CINdetails>
      <CINreferralDate>2025-09-01</CINreferralDate><ReferralNFA>0</ReferralNFA><Assessments>
      <AssessmentActualStartDate>2025-09-03</AssessmentActualStartDate>
      <AssessmentAuthorisationDate>2025-11-04</AssessmentAuthorisationDate>
      </Assessments></CINdetails></Child></Children></Message>
      """;

  @TempDir private Path folder;

  private record Run(int status, String out, String err) {}

  private static Run run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = CommandLineRun.run(arguments, new PrintStream(out), new PrintStream(err));
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private String census() throws IOException {
    return Files.writeString(folder.resolve("census.xml"), CENSUS).toString();
  }

  @Test
  void itPrintsATableForPeople() throws IOException {
    Run run = run("evaluate", "--authority", "dudley", "--as-of", "2026-03-31", census());

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains(
            "A1     DUD-ASM-CINSW-04  met late  2025-11-03  2025-11-04  1 working day (1 day)")
        .contains("census.xml: Children in need census")
        .contains("1 children, as at 2026-03-31");
    assertThat(run.err()).contains("Reading census.xml");
  }

  @Test
  void itWritesJsonAndAWorkbook() throws IOException {
    Path json = folder.resolve("findings.json");
    Path xlsx = folder.resolve("findings.xlsx");

    for (Path out : List.of(json, xlsx)) {
      Run run =
          run(
              "evaluate",
              "--authority",
              "solihull",
              "--as-of",
              "2026-03-31",
              "--out",
              out.toString(),
              census());
      assertThat(run.status()).as(run.err()).isZero();
    }

    JsonNode written = JsonMapper.shared().readTree(Files.readString(json));
    assertThat(written.at("/children/0/evaluation/breaches/0/since").asString())
        .isEqualTo("2025-11-04");
    try (InputStream in = Files.newInputStream(xlsx);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      Sheet findings = workbook.getSheet("Findings");
      assertThat(findings.getRow(1).getCell(1).getStringCellValue()).isEqualTo("SOL-ASM-CYPA-02");
      assertThat(workbook.getSheet("Report")).isNotNull();
    }
  }

  @Test
  void whatIsAskedWronglyIsSaidInWords() throws IOException {
    String census = census();

    assertThat(run("evaluate", "--authority", "leeds", "--as-of", "2026-03-31", census))
        .satisfies(run -> assertThat(run.status()).isEqualTo(2))
        .satisfies(run -> assertThat(run.err()).contains("--authority must be one of"));
    assertThat(run("evaluate", "--authority", "dudley", "--as-of", "31/03/2026", census).err())
        .contains("--as-of must be a date such as 2026-03-31.");
    assertThat(
            run(
                    "evaluate",
                    "--authority",
                    "dudley",
                    "--as-of",
                    "2026-03-31",
                    "--out",
                    "x.csv",
                    census)
                .err())
        .contains("--out must end in .xlsx or .json.");
    assertThat(
            run("evaluate", "--authority", "dudley", "--as-of", "2026-03-31", "nothing.xml").err())
        .contains("There is no file to read");
  }

  @Test
  void aRefusedFileIsAnErrorWithItsReason() throws IOException {
    Path page = Files.writeString(folder.resolve("page.xlsx"), "<html></html>");
    Run run = run("evaluate", "--authority", "dudley", "--as-of", "2026-03-31", page.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("web page");
  }

  @Test
  void aTextThatCouldActAsAFormulaIsQuoted() {
    assertThat(FindingsWorkbook.quoted("=HYPERLINK(\"http://x\")")).startsWith("'=");
    assertThat(FindingsWorkbook.quoted("+1")).isEqualTo("'+1");
    assertThat(FindingsWorkbook.quoted("-1")).isEqualTo("'-1");
    assertThat(FindingsWorkbook.quoted("@x")).isEqualTo("'@x");
    assertThat(FindingsWorkbook.quoted("\tx")).startsWith("'");
    assertThat(FindingsWorkbook.quoted("x=1")).isEqualTo("x=1");
    assertThat(Objects.requireNonNull(FindingsWorkbook.quoted(""))).isEmpty();
  }
}
