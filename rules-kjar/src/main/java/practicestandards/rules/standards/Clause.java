package practicestandards.rules.standards;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.Role;

/**
 * One expectation of an authority's document, in our own words.
 *
 * @param id the key under which everything about it is found: {@code SOL-VIS-CIN-02}
 * @param topic the chapter, by the name of its file: {@code core}, {@code direct-work}
 * @param citation where it stands
 * @param title at most 80 characters
 * @param says a paraphrase
 * @param kind what sort of expectation it is
 * @param force whose rule it is
 * @param roles who answers for it: every role that the document names, in its order
 * @param limit the limit in words, as read: {@code 5 working days}; absent where there is none
 * @param reading how it is read; absent where the document is clear
 * @param coverage how it is taken care of
 */
public record Clause(
    String id,
    String topic,
    Citation citation,
    String title,
    String says,
    ClauseKind kind,
    Force force,
    List<Role> roles,
    @Nullable String limit,
    @Nullable Reading reading,
    Coverage coverage) {
  public Clause {
    roles = List.copyOf(roles);
  }

  /** The first of those who answer for it. */
  public Role role() {
    return roles.get(0);
  }

  /**
   * Who answers for it about somebody of that age: of an adult the personal adviser before the
   * others, where the document names one.
   *
   * @param adult whether the young person is 18 or older on the day judged
   */
  public List<Role> roles(boolean adult) {
    if (!adult || !roles.contains(Role.PERSONAL_ADVISER)) {
      return roles;
    }
    return Stream.concat(Stream.of(Role.PERSONAL_ADVISER), roles.stream()).distinct().toList();
  }
}
