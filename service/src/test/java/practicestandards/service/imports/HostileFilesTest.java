package practicestandards.service.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that mean harm, or are not what they say, are refused in words. */
class HostileFilesTest {
  private static final String SHEET =
      "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">%s</worksheet>";

  private static Map<String, byte[]> plain() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", bytes("<Types/>"));
    parts.put(
        "xl/workbook.xml",
        bytes(
            "<workbook xmlns:r=\"r\"><sheets><sheet name=\"List 3\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"));
    parts.put(
        "xl/_rels/workbook.xml.rels",
        bytes(
            "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"));
    parts.put("xl/worksheets/sheet1.xml", bytes(SHEET.formatted(list3(""))));
    return parts;
  }

  private static String list3(String rows) {
    return "<dimension ref=\"A1:XFD1048576\"/><sheetData><row r=\"1\">"
        + "<c r=\"A1\" t=\"inlineStr\"><is><t>Child Unique ID</t></is></c>"
        + "<c r=\"B1\" t=\"inlineStr\"><is><t>Date of referral</t></is></c></row>"
        + rows
        + "</sheetData>";
  }

  private static Map<String, byte[]> with(String part, String content) {
    Map<String, byte[]> parts = plain();
    parts.put(part, bytes(content));
    return parts;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] zip(Map<String, byte[]> parts) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      try (ZipOutputStream zip = new ZipOutputStream(out)) {
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
          zip.putNextEntry(new ZipEntry(part.getKey()));
          zip.write(part.getValue());
          zip.closeEntry();
        }
      }
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static byte[] stored(String name, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      ZipEntry entry = new ZipEntry(name);
      CRC32 crc = new CRC32();
      crc.update(content);
      entry.setMethod(ZipEntry.STORED);
      entry.setSize(content.length);
      entry.setCrc(crc.getValue());
      zip.putNextEntry(entry);
      zip.write(content);
    }
    return out.toByteArray();
  }

  private static byte[] renamed(byte[] zip, String from, String to) {
    String text = new String(zip, StandardCharsets.ISO_8859_1);
    return text.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
  }

  static Stream<Arguments> hostile() throws IOException {
    byte[] sample = Reading.sample("annex-a/Annex_A_2024_Jan.xlsx");
    String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
    Map<String, byte[]> many = plain();
    for (int number = 0; number < 300; number++) {
      many.put("xl/media/" + number + ".png", new byte[1]);
    }
    return Stream.of(
        refused("census.xml", 400, "DOCTYPE", bytes(bomb + "<Message>&b;</Message>")),
        refused(
            "census.xml",
            400,
            "DOCTYPE",
            bytes("<!DOCTYPE Message SYSTEM \"http://127.0.0.1:1/x\"><Message/>")),
        refused("census.xml", 400, "cut short", bytes("<Message><Children><Child>")),
        refused("census.xml", 400, "deeper", bytes("<Message>".repeat(5_000))),
        refused(
            "census.xml",
            400,
            "longer",
            bytes("<Message><Header><A>" + "x".repeat(100_000) + "</A></Header></Message>")),
        refused("census.xml", 400, "longer", bytes("<Message a=\"" + "x".repeat(100_000) + "\"/>")),
        refused("census.xml", 415, "not a children in need census", bytes("<Workbook/>")),
        refused(
            "census.xml",
            415,
            "another return",
            bytes(
                "<Message><Header><CollectionDetails><Collection>SEN2</Collection></CollectionDetails></Header></Message>")),
        refused("census.xml", 400, "name says XML", sample),
        refused("a.xlsx", 400, "name says a workbook", bytes("<Message/>")),
        refused("a.xlsx", 400, "web page", bytes("<html><table></table></html>")),
        refused("a.xlsx", 415, "neither XML nor", bytes("Child Unique ID,Gender\n1,b) Female\n")),
        refused("a.xlsx", 415, "PDF", bytes("%PDF-1.7")),
        refused("a.xlsx", 400, "empty", new byte[0]),
        refused("a.xlsx", 400, "damaged", Arrays.copyOf(sample, sample.length / 2)),
        refused("a.xlsx", 400, "damaged", Arrays.copyOf(sample, 100)),
        refused("a.zip", 415, "no Excel workbook", zip(Map.of("readme.txt", bytes("hello")))),
        refused("a.zip", 415, "no Excel workbook", stored("inner.zip", zip(plain()))),
        refused("a.xlsx", 400, "macros", zip(with("xl/vbaProject.bin", "x"))),
        refused(
            "a.xlsm",
            400,
            "macros",
            zip(
                with(
                    "[Content_Types].xml",
                    "<Types><Override ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>"))),
        refused("a.xlsb", 415, "xlsb", zip(with("xl/workbook.bin", "x"))),
        refused("a.xlsx", 400, "linked", zip(with("xl/externalLinks/externalLink1.xml", "<x/>"))),
        refused("a.xlsx", 400, "linked", zip(with("xl/connections.xml", "<x/>"))),
        refused("a.xlsx", 400, "more than tables", zip(with("xl/embeddings/oleObject1.bin", "x"))),
        refused("a.xlsx", 400, "lies outside", zip(with("../../etc/passwd", "x"))),
        refused(
            "a.xlsx",
            400,
            "named twice",
            renamed(zip(with("xl/worksheets/sheetX.xml", "<x/>")), "sheetX", "sheet1")),
        refused("a.xlsx", 400, "parts", zip(many)),
        refused(
            "a.xlsx", 400, "DOCTYPE", zip(with("xl/worksheets/sheet1.xml", bomb + "<worksheet/>"))),
        refused("a.xlsx", 400, "DOCTYPE", zip(with("xl/sharedStrings.xml", bomb + "<sst/>"))),
        refused("a.xlsx", 400, "DOCTYPE", zip(with("[Content_Types].xml", bomb + "<Types/>"))),
        refused(
            "a.xlsx",
            400,
            "DOCTYPE",
            zip(with("xl/_rels/workbook.xml.rels", bomb + "<Relationships/>"))),
        refused(
            "a.xlsx",
            400,
            "tighter",
            zip(with("xl/worksheets/sheet1.xml", SHEET.formatted(" ".repeat(8_000_000))))),
        refused(
            "a.xlsx",
            400,
            "lists 1 to 9",
            TestWorkbook.xlsx().sheet("Sheet1", TestWorkbook.row("a", "b")).bytes()),
        refused(
            "a.xls",
            400,
            "damaged",
            Arrays.copyOf(TestWorkbook.xls().sheet("List 3").bytes(), 600)));
  }

  private static Arguments refused(String name, int status, String words, byte[] content) {
    return Arguments.of(name, status, words, content);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("hostile")
  void isRefusedInWords(String name, int status, String words, byte[] content) {
    assertThatThrownBy(() -> Reading.of("solihull", "2026-03-31", name, content))
        .isInstanceOfSatisfying(
            FileRefused.class,
            refused -> {
              assertThat(refused.reason().status()).isEqualTo(status);
              assertThat(refused).hasMessageContaining(words);
            });
  }

  @Test
  void nothingIsFetched() throws IOException {
    try (ServerSocket listener = new ServerSocket(0)) {
      listener.setSoTimeout(200);
      String address = "http://127.0.0.1:" + listener.getLocalPort() + "/x";
      byte[] census =
          bytes("<!DOCTYPE m [<!ENTITY e SYSTEM \"" + address + "\">]><Message>&e;</Message>");

      assertThatThrownBy(() -> Reading.of("solihull", "2026-03-31", "c.xml", census))
          .isInstanceOf(FileRefused.class);
      assertThatThrownBy(listener::accept).isInstanceOf(java.net.SocketTimeoutException.class);
    }
  }

  @Test
  void whatASheetDeclaresOfItsSizeIsNotBelieved() {
    String row =
        "<row r=\"1048576\"><c r=\"A1048576\" t=\"inlineStr\"><is><t>A1</t></is></c>"
            + "<c r=\"B1048576\" t=\"inlineStr\"><is><t>01/10/2025</t></is></c>"
            + "<c r=\"XFD1048576\"><v>1</v></c></row>";
    byte[] workbook = zip(with("xl/worksheets/sheet1.xml", SHEET.formatted(list3(row))));
    FileReading reading = Reading.of("solihull", "2026-03-31", "a.xlsx", workbook);

    assertThat(reading.findings()).hasSize(1);
  }

  @Test
  void aSheetWithTooManyRowsIsRefused() {
    StringBuilder rows = new StringBuilder();
    for (int number = 2; number < 200_010; number++) {
      rows.append("<row><c><v>").append(number * 7919L % 99_991).append("</v></c></row>");
    }
    byte[] workbook =
        zip(with("xl/worksheets/sheet1.xml", SHEET.formatted(list3(rows.toString()))));

    assertThatThrownBy(() -> Reading.of("solihull", "2026-03-31", "a.xlsx", workbook))
        .isInstanceOf(FileRefused.class)
        .hasMessageContaining("200,000 rows");
  }

  @Test
  void aFileThatTakesTooLongIsStopped() {
    long[] elapsed = {0};
    var stopwatch =
        new practicestandards.service.imports.files.Stopwatch(
            () -> elapsed[0] += 1_000_000_000L, java.time.Duration.ofSeconds(1));
    stopwatch.check();

    assertThatThrownBy(stopwatch::check).hasMessageContaining("took longer than 1 seconds");
  }

  @Test
  void aWorkbookAboveItsLimitIsRefusedAsTooLarge() {
    byte[] large = Arrays.copyOf(zip(plain()), 16 * 1024 * 1024 + 1);

    assertThatThrownBy(() -> Reading.of("solihull", "2026-03-31", "a.xlsx", large))
        .isInstanceOfSatisfying(
            FileRefused.class,
            refused -> assertThat(refused.reason()).isEqualTo(FileRefused.Reason.TOO_LARGE));
  }
}
