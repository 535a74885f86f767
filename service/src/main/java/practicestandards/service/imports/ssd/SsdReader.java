package practicestandards.service.imports.ssd;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;
import practicestandards.service.imports.FileRefused;
import practicestandards.service.imports.ReadTable;
import practicestandards.service.imports.TableRows;
import practicestandards.service.imports.TableRows.Fault;

/** Reads a table of the dataset, and tells by its headings which one it is. */
public final class SsdReader {
  private static final char MARK = '\uFEFF';
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreHeaderCase(true)
          .setIgnoreSurroundingSpaces(true)
          .setIgnoreEmptyLines(true)
          .setDuplicateHeaderMode(DuplicateHeaderMode.DISALLOW)
          .get();

  private SsdReader() {}

  /**
   * Reads a table to its end.
   *
   * @throws FileRefused if it is none that is read, or not a CSV
   * @throws IOException if the bytes cannot be fetched
   */
  public static ReadTable read(InputStream content, TableRows into) throws IOException {
    try (CSVParser parser = open(content)) {
      Set<String> headings = new HashSet<>(parser.getHeaderNames());
      SsdTable table = tableOf(headings);
      note(table, headings, into);
      long line = parser.getCurrentLineNumber() + 1;
      for (CSVRecord row : parser) {
        read(table, row, Math.toIntExact(line), into);
        line = parser.getCurrentLineNumber() + 1;
      }
      return new ReadTable(table.tableName(), table.supplies(headings));
    } catch (IllegalArgumentException | UncheckedIOException broken) {
      throw notCsv();
    }
  }

  private static CSVParser open(InputStream content) throws IOException {
    BufferedReader text =
        new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8));
    text.mark(1);
    if (text.read() != MARK) {
      text.reset();
    }
    return CSVParser.builder().setReader(text).setFormat(FORMAT).get();
  }

  private static SsdTable tableOf(Set<String> headings) {
    SsdTable table =
        Stream.of(SsdTable.values())
            .filter(each -> headings.contains(each.idHeading()))
            .findFirst()
            .orElseThrow(SsdReader::unknown);
    String missing =
        Stream.concat(
                Stream.of(table.personHeading()),
                table.columns().stream().filter(SsdColumn::required).map(SsdColumn::heading))
            .filter(heading -> !headings.contains(heading))
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty()) {
      throw FileRefused.unreadable(
          "The table %s lacks the columns %s. %s"
              .formatted(table.tableName(), missing, table.note())
              .strip());
    }
    return table;
  }

  private static void note(SsdTable table, Set<String> headings, TableRows into) {
    if (!table.note().isEmpty()) {
      into.note(null, table.note());
    }
    table.columns().stream()
        .map(SsdColumn::heading)
        .filter(heading -> !headings.contains(heading))
        .forEach(heading -> into.note(heading, "is not in the file"));
  }

  private static void read(SsdTable table, CSVRecord record, int line, TableRows into) {
    if (!record.isConsistent()) {
      into.refused(
          line, List.of(new Fault(null, "has another number of cells than there are headings")));
      return;
    }
    SsdRow row = new SsdRow(table, record);
    List<Fault> faults = row.faults();
    if (faults.isEmpty()) {
      into.read(line, row.caseRef(), row.record());
    } else {
      into.refused(line, faults);
    }
  }

  private static FileRefused unknown() {
    return FileRefused.unreadable(
        "The headings are of no table that is read. Send one table as CSV in UTF-8, with commas and"
            + " its headings in the first line: "
            + Stream.of(SsdTable.values())
                .map(SsdTable::tableName)
                .collect(Collectors.joining(", "))
            + ".");
  }

  private static FileRefused notCsv() {
    return FileRefused.unreadable(
        "This is not a whole CSV: a heading is there twice or is empty, or a quotation mark is never"
            + " closed. Export it again and send the whole file.");
  }
}
