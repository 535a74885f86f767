package practicestandards.service.loads;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import practicestandards.rules.records.CaseRecord;
import practicestandards.service.imports.ReadTable;
import practicestandards.service.imports.SafeguardingTables;
import practicestandards.service.imports.SuppliesWriter;
import practicestandards.service.imports.TableRows;

/** A table of the Standard Safeguarding Dataset as CSV. */
@Component
class SafeguardingTable implements FileFormat {
  @Override
  public boolean takes(String mediaType) {
    return mediaType.equals("text/csv");
  }

  @Override
  public ReadFile read(String authority, String mediaType, InputStream content, LoadLines into)
      throws IOException {
    ReadTable table = SafeguardingTables.read(content, new Rows(into));
    return new ReadFile(table.name(), SuppliesWriter.write(table.supplies()));
  }

  private record Rows(LoadLines into) implements TableRows {
    @Override
    public void read(int line, String caseRef, CaseRecord record) {
      into.add(line, RecordLine.of(caseRef, record));
    }

    @Override
    public void refused(int line, List<Fault> faults) {
      into.refuse(
          faults.stream()
              .map(each -> new Remark(true, (long) line, null, each.column(), null, each.detail()))
              .toList());
    }

    @Override
    public void note(@Nullable String column, String detail) {
      into.note(new Remark(false, null, null, column, null, detail));
    }
  }
}
