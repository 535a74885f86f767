package practicestandards.rules.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file may try before it is parsed as a workbook. */
class HostilePackageTest {
  private static final String SHEET = "xl/worksheets/sheet1.xml";

  @ParameterizedTest
  @CsvSource({
    "xl/vbaProject.bin, has macros",
    "xl/externalLinks/externalLink1.xml, is linked to other files",
    "xl/connections.xml, is linked to other files",
    "xl/embeddings/oleObject1.bin, holds more than sheets of cells",
    "xl/media/image1.png, holds more than sheets of cells",
    "xl/tables/table1.xml, holds more than sheets of cells",
    "../../etc/passwd, holds more than sheets of cells",
    "/xl/workbook.xml, holds more than sheets of cells",
    "XL/Workbook.xml, holds a part twice"
  })
  void onlyKnownPartsPass(String part, String problem) {
    assertThat(Workbooks.faultsOf(with(part, "<a/>"))).anyMatch(fault -> fault.contains(problem));
  }

  @ParameterizedTest
  @CsvSource({"[Content_Types].xml", "xl/sharedStrings.xml", SHEET, "xl/_rels/workbook.xml.rels"})
  void documentTypesAreRefusedUnread(String part) {
    String bomb = "<!DOCTYPE a [<!ENTITY x SYSTEM 'http://127.0.0.1:9/'>]><a>&x;</a>";

    assertThat(Workbooks.faultsOf(with(part, bomb)))
        .anyMatch(fault -> fault.contains("declares a document type"));
  }

  @Test
  void aFileLargerThanOneMebibyteIsRefused() {
    assertThat(Workbooks.faultsOf(new byte[PackageCheck.MOST_BYTES + 1]))
        .containsExactly(
            "deadlines.drl.xlsx: The file is larger than 1 MiB. Keep only the rows of this"
                + " workbook.");
  }

  @Test
  void aFileThatUnpacksToMuchMoreIsRefused() throws IOException {
    byte[] bomb = compressed(Map.of(SHEET, new byte[200 << 20]));

    assertThat(bomb.length).isLessThan(PackageCheck.MOST_BYTES);
    assertThat(Workbooks.faultsOf(bomb))
        .singleElement()
        .asString()
        .contains("unpacks to more than 16 MiB");
  }

  @Test
  void manyPartsDeepNestingAndCountlessElementsAreRefused() {
    Map<String, byte[]> parts = new TreeMap<>();
    for (int i = 0; i < 50; i++) {
      parts.put("xl/worksheets/sheet" + i + ".xml", new byte[0]);
    }
    String deep = "<a>".repeat(1_000) + "</a>".repeat(1_000);
    String countless = "<a>" + "<b/>".repeat(200_000) + "</a>";

    assertThat(Workbooks.faultsOf(Parts.pack(parts)))
        .anyMatch(fault -> fault.contains("more than 40 parts"));
    assertThat(Workbooks.faultsOf(with(SHEET, deep)))
        .anyMatch(fault -> fault.contains("nested too deeply"));
    assertThat(Workbooks.faultsOf(with(SHEET, countless))).isNotEmpty();
  }

  @Test
  void otherKindsOfFileAreRefusedInPlainWords() throws IOException {
    ByteArrayOutputStream encrypted = new ByteArrayOutputStream();
    try (POIFSFileSystem oldOrEncrypted = new POIFSFileSystem()) {
      oldOrEncrypted.writeFilesystem(encrypted);
    }
    byte[] whole = WorkbookWriter.write(Workbooks.deadlines());

    assertThat(Workbooks.faultsOf(encrypted.toByteArray())).anyMatch(this::isNoWorkbook);
    assertThat(Workbooks.faultsOf(bytes("<html></html>"))).anyMatch(this::isNoWorkbook);
    assertThat(Workbooks.faultsOf(bytes("Clause,Topic"))).anyMatch(this::isNoWorkbook);
    assertThat(Workbooks.faultsOf(new byte[0])).anyMatch(this::isNoWorkbook);
    for (int length = 4; length < whole.length; length += 997) {
      assertThat(Workbooks.faultsOf(Arrays.copyOf(whole, length))).as("%s", length).isNotEmpty();
    }
  }

  @Test
  void aHyperlinkIsRefused() throws IOException {
    byte[] linked =
        Workbooks.edited(
            sheet -> {
              var link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
              link.setAddress("https://example.org");
              sheet.getRow(1).getCell(0).setHyperlink(link);
            });

    assertThat(Workbooks.faultsOf(linked))
        .containsExactly(
            "deadlines.drl.xlsx: The workbook points outside itself: “https://example.org”. Remove"
                + " hyperlinks and links to other files.");
  }

  private boolean isNoWorkbook(String fault) {
    return fault.contains("This is not an .xlsx workbook, or it is encrypted.");
  }

  private static byte[] with(String part, String content) {
    Map<String, byte[]> parts = Parts.unpack(WorkbookWriter.write(Workbooks.deadlines()));
    parts.put(part, bytes(content));
    return Parts.pack(parts);
  }

  private static byte[] compressed(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
