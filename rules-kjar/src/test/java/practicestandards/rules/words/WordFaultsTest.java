package practicestandards.rules.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever writes a word wrongly is told where, what stands there, and what may. */
class WordFaultsTest {
  private static final String RIGHT =
      """
      events:
        - word: CHILD_SEEN
          label: child seen
          sentence: The child was seen.
          record: visit
          at: at
          where: {childSeen: yes}
          unless: {attemptedOnly: yes}
      """;

  @TempDir private Path resources;

  @Test
  void whatIsRightHasNoFault() {
    assertThat(read(RIGHT).events()).containsOnlyKeys("CHILD_SEEN");
  }

  @Test
  void aConditionOnAnAttributeThatTheRecordLacksIsNamed() {
    assertFault(
        RIGHT.replace("{childSeen: yes}", "{childSen: yes}"),
        "words/seeing.yaml, line 7, CHILD_SEEN: “childSen” is no attribute of visit. There are: id,"
            + " at, scheduledFor, byRole,");
  }

  @Test
  void aValueThatAnAttributeCannotHaveIsNamed() {
    assertFault(
        RIGHT.replace("{childSeen: yes}", "{childSeen: maybe}"),
        "line 7, CHILD_SEEN: “maybe” is no value of “childSeen”. Values: yes, no, filled.");
    assertFault(
        RIGHT.replace("{childSeen: yes}", "{byRole: [SOCIAL_WORKER, SOCIAL_WORKR]}"),
        "“SOCIAL_WORKR” is no value of “byRole”. Values: SOCIAL_WORKER, ");
  }

  @Test
  void aMomentThatIsNoneIsNamed() {
    assertFault(
        RIGHT.replace("at: at", "at: childSeen"),
        "line 6, CHILD_SEEN: “childSeen” of visit is no moment. Moments of it are: at,"
            + " scheduledFor, writtenAt, recordedAt.");
  }

  @Test
  void aRecordTypeThatDoesNotExistIsNamed() {
    assertFault(
        RIGHT.replace("record: visit", "record: visits"),
        "line 5, CHILD_SEEN: “visits” is no record type. There are: adoptionReview, ");
  }

  @Test
  void aKeyThatSaysNothingIsNamed() {
    assertFault(
        RIGHT.replace("unless:", "unles:"),
        "line 8, CHILD_SEEN: “unles” says nothing here. There may be: answers, any, at, awaited, ");
  }

  @Test
  void twoLabelsAlikeAndTwoWordsAlikeAreNamed() {
    String another = RIGHT.substring(RIGHT.indexOf("  - word"));

    assertFault(
        RIGHT + another,
        "line 9, CHILD_SEEN: The word “CHILD_SEEN” stands in words/seeing.yaml, too.");
    assertFault(
        RIGHT + another.replace("CHILD_SEEN", "CHILD_SEEN_AGAIN"),
        "line 9, CHILD_SEEN_AGAIN: The label “child seen” stands in words/seeing.yaml, too. Say it"
            + " so that nobody takes it for CHILD_SEEN.");
  }

  @Test
  void everyFaultIsNamedAtOnce() {
    String broken =
        RIGHT.replace("record: visit", "record: visits").replace("label: child seen\n", "\n")
            + RIGHT.substring(RIGHT.indexOf("  - word")).replace("at: at", "at: when");

    assertThat(faults(broken)).hasSize(4);
  }

  @Test
  void whatIsNoYamlIsNamedWithItsLine() {
    assertFault(
        RIGHT.replace("sentence: The", "sentence: Seen: the"),
        "words/seeing.yaml, line 4: This is no YAML: mapping values are not allowed here.");
  }

  @Test
  void aWordThatNobodyUsesIsNamed() throws IOException {
    Files.createDirectories(resources.resolve("words"));
    Files.createDirectories(resources.resolve("rules/solihull"));
    Files.createDirectories(resources.resolve("standards"));
    Files.writeString(resources.resolve("words/seeing.yaml"), RIGHT);
    WordsCheck check = new WordsCheck(resources);

    assertThat(check.faults(List.of("solihull")))
        .extracting(WordFault::toString)
        .containsExactly(
            "words/seeing.yaml, line 2, CHILD_SEEN: No row, rule or register uses the word. Use it,"
                + " or delete its entry.");
    Files.writeString(resources.resolve("rules/solihull/records.md"), "| SOL-X | CHILD_SEEN |");
    assertThat(check.faults(List.of("solihull"))).isEmpty();
  }

  private static void assertFault(String yaml, String said) {
    assertThat(faults(yaml)).anySatisfy(fault -> assertThat(fault).contains(said));
  }

  private static List<String> faults(String yaml) {
    BrokenWordsException[] broken = new BrokenWordsException[1];
    assertThatThrownBy(() -> read(yaml))
        .isInstanceOfSatisfying(BrokenWordsException.class, thrown -> broken[0] = thrown);
    return broken[0].faults().stream().map(WordFault::toString).toList();
  }

  private static Words read(String yaml) {
    return Words.read(
        file -> file.equals("words/seeing.yaml") ? Optional.of(yaml) : Optional.empty(), List.of());
  }
}
