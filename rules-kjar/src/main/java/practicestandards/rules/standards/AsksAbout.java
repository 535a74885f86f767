package practicestandards.rules.standards;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a question for the reader of a file is about, which decides to which cases it is put.
 *
 * @param subjects whose cases are asked whatever they hold: {@code WORKER}, {@code CONTACT}, {@code
 *     ESCALATION}, {@code COMPLAINT}; {@code CHILD}: those open for social care
 * @param types the record types of which a child's case must hold one to be asked
 */
public record AsksAbout(List<String> subjects, List<String> types) {
  /** A child's case. */
  public static final String CHILD = "CHILD";

  private static final Set<String> SUBJECTS =
      Set.of(CHILD, "WORKER", "CONTACT", "ESCALATION", "COMPLAINT");

  public AsksAbout {
    subjects = List.copyOf(subjects);
    types = List.copyOf(types);
  }

  /** What these names say: each a subject, or else a record type. */
  static AsksAbout of(Collection<String> names) {
    return new AsksAbout(
        names.stream().filter(SUBJECTS::contains).toList(),
        names.stream().filter(name -> !SUBJECTS.contains(name)).toList());
  }

  /** All that it names, as the register does. */
  public List<String> names() {
    return Stream.concat(subjects.stream(), types.stream()).toList();
  }

  /** Whether it may be put to the cases of a subject at all. */
  public boolean isPutTo(String subject) {
    return subjects.contains(subject) || subject.equals(CHILD) && !types.isEmpty();
  }
}
