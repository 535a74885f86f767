package practicestandards.rules.words;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.CaseRecord;

/**
 * What may be asked of a record: answered yes, or not.
 *
 * @param naming how it is named and said
 * @param sources the records that answer it, each with what they say where it is yes
 * @param needs the attributes that answer it, as {@code type.attribute}
 */
public record Question(Naming naming, List<Source> sources, List<String> needs) implements Word {
  /** What no record answers. */
  public static final String NOTHING = "NOTHING";

  public Question {
    sources = List.copyOf(sources);
    needs = List.copyOf(needs);
  }

  /** Whether the record answers it with yes. */
  public boolean isAnsweredYes(CaseRecord record) {
    Source source = Source.reading(sources, record);
    return source != null && source.isTheirs(record);
  }

  /**
   * The source by which a record answers it with yes, if no record of the case says in which role
   * it was done; absent where that is not presumed.
   */
  public @Nullable Source presuming(CaseRecord record) {
    Source source = Source.reading(sources, record);
    return source == null || source.presumed().isEmpty() ? null : source;
  }

  /** All of them, subject by subject. */
  public static Collection<Question> all() {
    return Words.inUse().questions().values();
  }

  /**
   * The one of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Question named(String name) {
    return Words.find(Words.inUse().questions(), name);
  }
}
