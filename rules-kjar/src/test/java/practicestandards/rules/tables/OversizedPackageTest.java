package practicestandards.rules.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** Files that are small on the outside, or long, deep and tiring. */
class OversizedPackageTest {
  private static final String SHEET = "xl/worksheets/sheet1.xml";

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
    assertThat(Workbooks.faultsOf(Workbooks.with(SHEET, deep)))
        .anyMatch(fault -> fault.contains("nested too deeply"));
    assertThat(Workbooks.faultsOf(Workbooks.with(SHEET, countless))).isNotEmpty();
  }

  @Test
  void thousandsOfMergedCellsAreRefusedWithoutAnEndlessList() {
    String merged =
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData/>"
            + "<mergeCells>"
            + IntStream.range(1, 20_000)
                .mapToObj(i -> "<mergeCell ref=\"A" + 2 * i + ":B" + 2 * i + "\"/>")
                .collect(Collectors.joining())
            + "</mergeCells></worksheet>";

    assertThat(Workbooks.faultsOf(Workbooks.with(SHEET, merged)))
        .hasSize(501)
        .last(InstanceOfAssertFactories.STRING)
        .contains("more faults");
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
}
