package practicestandards.rules.words;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern: a period in which the standards ask for something.
 *
 * @param naming how it is named and said
 * @param turns the family in which patterns take turns: a gap that one leaves open runs on in the
 *     next; absent: none
 * @param source the record that lasts as long as it does; absent where a rule works it out
 * @param raisedBy the record types, or {@code type.attribute}, without which it is not known to
 *     hold
 * @param datedBy what it is counted from where it is there, and what the clause that does so names
 * @param liftedBy what could lift, displace or end it, in the order in which it is named
 */
public record RegimeKind(
    Naming naming,
    @Nullable String turns,
    @Nullable Source source,
    List<String> raisedBy,
    List<String> datedBy,
    List<String> liftedBy)
    implements Word {
  /** The pattern that holds whatever else does. */
  public static final String ALWAYS = "ALWAYS";

  public RegimeKind {
    raisedBy = List.copyOf(raisedBy);
    datedBy = List.copyOf(datedBy);
    liftedBy = List.copyOf(liftedBy);
  }

  /** Whether there is a pattern of that name. */
  public static boolean isOne(String name) {
    return Words.inUse().patterns().containsKey(name);
  }

  /** All of them, subject by subject. */
  public static Collection<RegimeKind> all() {
    return Words.inUse().patterns().values();
  }

  /**
   * The one of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static RegimeKind named(String name) {
    return Words.find(Words.inUse().patterns(), name);
  }
}
