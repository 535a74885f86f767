package practicestandards.rules.words;

/** A word that rows and rules may use, with what people read in its place. */
public sealed interface Word permits EventKind, Question, RegimeKind, AgreedFor {
  /** How it is named and said. */
  Naming naming();

  /** The constant that stands in cells and rules: {@code CHILD_SEEN}. */
  default String name() {
    return naming().word();
  }

  /** What people read in its place, in the middle of a sentence. */
  default String label() {
    return naming().label();
  }

  /** What it means, a whole sentence. */
  default String sentence() {
    return naming().sentence();
  }

  /** The file that it stands in: {@code seeing}; an authority’s own words: the authority. */
  default String subject() {
    return naming().subject();
  }

  /**
   * How a word is named and said.
   *
   * @param word the constant
   * @param label the word in plain English, in the middle of a sentence
   * @param sentence what it means, a whole sentence
   * @param subject the file that it stands in: {@code seeing}
   * @param authority whose it is; blank: everybody's
   */
  record Naming(String word, String label, String sentence, String subject, String authority) {}
}
