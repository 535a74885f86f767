package practicestandards.benchmarks.cases;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.RecordWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes up the nightly extract of a whole authority as lines of JSON, case after case: three long
 * cases, and the rest alike. The same seed makes the same extract.
 */
public final class Extract {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int LONG_CASES = 3;
  private static final int RECORDS_OF_A_LONG_CASE = 2_000;

  private final CaseGenerator generator;
  private final String name;

  /**
   * An extract that is made up from a seed.
   *
   * @param name begins the reference of each case
   */
  public Extract(long seed, String name) {
    this.generator = new CaseGenerator(seed);
    this.name = name;
  }

  /**
   * Writes the extract.
   *
   * @param cases at least four
   * @param records of all cases together
   */
  public void write(Path file, int cases, int records) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int number = 0; number < cases; number++) {
        for (CaseRecord record :
            generator.tidy("solihull", recordsOf(number, cases, records)).caseFile().records()) {
          out.write(line(name + "-" + (number + 1), record));
          out.write('\n');
        }
      }
    }
  }

  private static int recordsOf(int number, int cases, int records) {
    if (number < LONG_CASES) {
      return RECORDS_OF_A_LONG_CASE;
    }
    int left = records - LONG_CASES * RECORDS_OF_A_LONG_CASE;
    int others = cases - LONG_CASES;
    return left / others + (number - LONG_CASES < left % others ? 1 : 0);
  }

  private static byte[] line(String caseRef, CaseRecord record) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("caseRef", caseRef);
    line.put("record", RecordWriter.write(record));
    return JSON.writeValueAsBytes(line);
  }
}
