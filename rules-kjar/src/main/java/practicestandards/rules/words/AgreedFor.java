package practicestandards.rules.words;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.CaseRecord;

/**
 * What an agreed interval is for.
 *
 * @param naming how it is named and said
 * @param sources the agreements that set it; none where a rule picks them out
 */
public record AgreedFor(Naming naming, List<Source> sources) implements Word {
  /** What no agreement is for. */
  public static final String NOTHING = "NOTHING";

  public AgreedFor {
    sources = List.copyOf(sources);
  }

  /** The attributes that they are read from, as {@code type.attribute}. */
  public List<String> needs() {
    return Source.needs(sources);
  }

  /** The first of the sources that reads a record; absent where none does. */
  public @Nullable Source reading(CaseRecord record) {
    return Source.reading(sources, record);
  }

  /** All of them, subject by subject. */
  public static Collection<AgreedFor> all() {
    return Words.inUse().agreements().values();
  }

  /**
   * The one of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static AgreedFor named(String name) {
    return Words.find(Words.inUse().agreements(), name);
  }
}
