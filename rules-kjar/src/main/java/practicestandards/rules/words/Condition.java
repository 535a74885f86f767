package practicestandards.rules.words;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.RecordValues;

/**
 * What is so of one attribute of a record.
 *
 * @param attribute the attribute
 * @param test what is so of its value
 */
public record Condition(String attribute, Test test) {

  /** What may be so of a value. */
  public sealed interface Test {
    /** Whether it is so; a blank has no value. */
    boolean passes(@Nullable Object value);
  }

  /** It is one of these. */
  public record IsOneOf(Set<Object> values) implements Test {
    public IsOneOf {
      values = Set.copyOf(values);
    }

    @Override
    public boolean passes(@Nullable Object value) {
      return value != null && values.contains(value);
    }
  }

  /** It is something else than any of these; a blank is not. */
  public record IsNot(Set<Object> values) implements Test {
    public IsNot {
      values = Set.copyOf(values);
    }

    @Override
    public boolean passes(@Nullable Object value) {
      return value != null && !values.contains(value);
    }
  }

  /** It is filled, with whatever it may be. */
  public record IsFilled() implements Test {
    @Override
    public boolean passes(@Nullable Object value) {
      return value != null;
    }
  }

  /** The list holds all of these. */
  public record Holds(List<Object> values) implements Test {
    public Holds {
      values = List.copyOf(values);
    }

    @Override
    public boolean passes(@Nullable Object value) {
      return value instanceof List<?> held && held.containsAll(values);
    }
  }

  /** Each object in the list of which the one is so shows the other. */
  public record Each(Map<String, Test> of, Map<String, Test> shows) implements Test {
    public Each {
      of = Map.copyOf(of);
      shows = Map.copyOf(shows);
    }

    @Override
    public boolean passes(@Nullable Object value) {
      return value instanceof List<?> objects
          && objects.stream().filter(each -> all(of, each)).allMatch(each -> all(shows, each));
    }

    private static boolean all(Map<String, Test> tests, Object element) {
      return tests.entrySet().stream()
          .allMatch(test -> test.getValue().passes(RecordValues.of(element, test.getKey())));
    }
  }

  /** Whether it is so of the record. */
  public boolean isSo(CaseRecord record) {
    return test.passes(RecordValues.of(record, attribute));
  }
}
