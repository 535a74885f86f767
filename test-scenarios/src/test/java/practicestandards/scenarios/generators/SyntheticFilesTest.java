package practicestandards.scenarios.generators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The files in docs/explained are the generator's, so that what is explained can be made again. */
class SyntheticFilesTest {
  @Test
  void theCensusIsThatOfTheSeed() throws IOException {
    assertEquals(
        Files.readString(SyntheticFiles.FOLDER.resolve(SyntheticFiles.CENSUS)),
        SyntheticCensus.xml(SyntheticFiles.SEED));
    assertNotEquals(SyntheticCensus.xml(1), SyntheticCensus.xml(2));
  }

  @Test
  void theWorkbookIsThatOfTheSeed() throws IOException {
    assertEquals(
        cells(Files.readAllBytes(SyntheticFiles.FOLDER.resolve(SyntheticFiles.ANNEX_A))),
        cells(SyntheticAnnexA.workbook(SyntheticFiles.SEED)));
  }

  @Test
  void eachListHasSixtyRows() {
    SyntheticAnnexA.lists(SyntheticFiles.SEED)
        .forEach(list -> assertEquals(SyntheticRows.ROWS, list.rows().size()));
  }

  private static List<String> cells(byte[] content) throws IOException {
    List<String> cells = new ArrayList<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            cells.add(sheet.getSheetName() + cell.getAddress() + cell);
          }
        }
      }
    }
    return cells;
  }
}
