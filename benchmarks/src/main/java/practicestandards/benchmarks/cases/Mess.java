package practicestandards.benchmarks.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What goes wrong in real files: blanks, dates without times, late entries, two on one day. */
final class Mess {
  private final Life life;

  Mess(Life life) {
    this.life = life;
  }

  /** The record with a few attributes blank or cut to the date, and sometimes entered late. */
  Map<String, Object> of(Map<String, Object> tidy, List<String> days) {
    Map<String, Object> messy = new LinkedHashMap<>();
    tidy.forEach((name, value) -> spoil(messy, name, value, days));
    if (life.yes(0.1)) {
      messy.put("recordedAt", life.one(days.toArray(String[]::new)));
    }
    return messy;
  }

  private void spoil(Map<String, Object> messy, String name, Object value, List<String> days) {
    if (name.equals("type") || name.equals("id")) {
      messy.put(name, value);
    } else if (life.yes(0.96)) {
      messy.put(name, isMoment(value) ? dated((String) value, days) : value);
    }
  }

  private Object dated(String moment, List<String> days) {
    if (life.yes(0.05)) {
      return life.one(days.toArray(String[]::new));
    }
    return life.yes(0.2) ? moment.substring(0, 10) : moment;
  }

  private static boolean isMoment(Object value) {
    return value instanceof String text && text.matches("\\d{4}-\\d\\d-\\d\\dT.*");
  }
}
