package practicestandards.service.imports;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.CaseRecord;

/** Takes the rows of a table as they are read. */
public interface TableRows {
  /**
   * A row that is a record.
   *
   * @param line of the file, from 1
   */
  void read(int line, String caseRef, CaseRecord record);

  /**
   * A row that is not.
   *
   * @param column its heading; absent: the whole row
   */
  void refused(int line, @Nullable String column, String detail);

  /**
   * Something to be known of the whole table.
   *
   * @param column its heading; absent: the whole table
   */
  void note(@Nullable String column, String detail);
}
