package practicestandards.scenarios.mutation;

import java.util.Optional;
import practicestandards.rules.words.OneWordChanged;
import tools.jackson.databind.node.ObjectNode;

/**
 * One word with one thing changed.
 *
 * @param change what is changed
 * @param subject the file that it stands in: {@code seeing}
 * @param list the list that it stands in: {@code events}
 * @param entry its entry as it becomes
 */
record WordMutant(Mutant.Change change, String subject, String list, ObjectNode entry) {
  /** Whose words are: everybody's. */
  static final String WORDS = "words";

  /** The word. */
  String word() {
    return change.clause();
  }

  /** The word as it becomes; nothing if the check of the words refuses it. */
  Optional<OneWordChanged> read() {
    return OneWordChanged.of(subject, list, entry.toString());
  }
}
