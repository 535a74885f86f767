package practicestandards.rules.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
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
    assertThat(Workbooks.faultsOf(Workbooks.with(part, "<a/>")))
        .anyMatch(fault -> fault.contains(problem));
  }

  @ParameterizedTest
  @CsvSource({"[Content_Types].xml", "xl/sharedStrings.xml", SHEET, "xl/_rels/workbook.xml.rels"})
  void documentTypesAreRefusedUnread(String part) {
    String bomb = "<!DOCTYPE a [<!ENTITY x SYSTEM 'http://127.0.0.1:9/'>]><a>&x;</a>";

    assertThat(Workbooks.faultsOf(Workbooks.with(part, bomb)))
        .anyMatch(fault -> fault.contains("declares a document type"));
  }

  @Test
  void otherKindsOfFileAreRefusedInPlainWords() throws IOException {
    ByteArrayOutputStream encrypted = new ByteArrayOutputStream();
    try (POIFSFileSystem oldOrEncrypted = new POIFSFileSystem()) {
      oldOrEncrypted.writeFilesystem(encrypted);
    }
    byte[] whole = WorkbookWriter.write(Workbooks.deadlines());

    assertThat(Workbooks.faultsOf(encrypted.toByteArray())).anyMatch(this::isNoWorkbook);
    assertThat(Workbooks.faultsOf(Workbooks.bytes("<html></html>"))).anyMatch(this::isNoWorkbook);
    assertThat(Workbooks.faultsOf(Workbooks.bytes("Clause,Topic"))).anyMatch(this::isNoWorkbook);
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
}
