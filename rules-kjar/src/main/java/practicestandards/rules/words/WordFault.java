package practicestandards.rules.words;

/**
 * Something wrong with a word, for whoever wrote it.
 *
 * @param file the file: {@code words/seeing.yaml}
 * @param line the line in it, from 1
 * @param word the word; empty where that is what is missing
 * @param there what stands there, a whole sentence
 * @param may what may stand there, a whole sentence
 */
public record WordFault(String file, int line, String word, String there, String may) {
  @Override
  public String toString() {
    return file + ", line " + line + (word.isEmpty() ? "" : ", " + word) + ": " + there + " " + may;
  }
}
