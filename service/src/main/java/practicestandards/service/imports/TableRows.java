package practicestandards.service.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.CaseRecord;

/** Takes the rows of a table as they are read. */
public interface TableRows {
  /**
   * What is wrong with a row.
   *
   * @param column its heading; absent: the whole row
   */
  record Fault(@Nullable String column, String detail) {}

  /**
   * A row that is a record.
   *
   * @param line of the file, from 1
   */
  void read(int line, String caseRef, CaseRecord record);

  /**
   * A row that is not.
   *
   * @param faults everything that is wrong with it
   */
  void refused(int line, List<Fault> faults);

  /**
   * Something to be known of the whole table.
   *
   * @param column its heading; absent: the whole table
   */
  void note(@Nullable String column, String detail);
}
