package practicestandards.rules.records;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import practicestandards.rules.time.Moment;

/** Writes records as the plain values that {@link RecordReader} reads. */
public final class RecordWriter {
  private RecordWriter() {}

  /**
   * The record's attributes by name, {@code type} and {@code id} first; what is blank is left out.
   */
  public static Map<String, Object> write(CaseRecord record) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("type", record.type());
    writeAll(record, written);
    return written;
  }

  private static Map<String, Object> writeAll(Object instance, Map<String, Object> written) {
    Shape shape = Shape.of(instance.getClass());
    for (int place = 0; place < shape.attributes().size(); place++) {
      Object value = shape.read(instance, place);
      if (value != null && !isEmptyList(value)) {
        written.put(shape.attributes().get(place).name(), plain(value));
      }
    }
    return written;
  }

  private static boolean isEmptyList(Object value) {
    return value instanceof List<?> list && list.isEmpty();
  }

  private static Object plain(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(RecordWriter::plain).toList();
    } else if (value instanceof Enum<?> constant) {
      return constant.name();
    } else if (value instanceof Record && !(value instanceof Moment)) {
      return writeAll(value, new LinkedHashMap<>());
    }
    return value instanceof Boolean || value instanceof Integer ? value : value.toString();
  }
}
