package practicestandards.benchmarks.cases;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/** The attributes of one record, as plain values. */
final class Facts {
  private final String id;
  private final Map<String, Object> attributes = new LinkedHashMap<>();

  Facts(String type, String id) {
    this.id = id;
    attributes.put("type", type);
    attributes.put("id", id);
  }

  /** The same facts with that attribute; an absent value leaves a blank. */
  Facts with(String name, @Nullable Object value) {
    if (value != null) {
      boolean dated = value instanceof Moment || value instanceof LocalDate;
      attributes.put(name, dated ? value.toString() : value);
    }
    return this;
  }

  String id() {
    return id;
  }

  Map<String, Object> attributes() {
    return attributes;
  }
}
