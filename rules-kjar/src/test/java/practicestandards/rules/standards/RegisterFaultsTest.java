package practicestandards.rules.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A register with faults is refused, and every fault is named at once. */
class RegisterFaultsTest {
  private static final String HEAD =
      """
      authority: anytown
      name: Anytown Council
      document: Anytown Standards
      release: "1"
      chapters: [visiting]
      """;

  private static final String SOUND =
      """
      - id: ANY-VIS-01
        section: Visiting
        row: All
        title: Visits
        says: Children are visited.
        kind: DEADLINE
        force: LOCAL
        role: SOCIAL_WORKER
        coverage: {kind: TABLE}
      """;

  @Test
  void aSoundRegisterIsRead() {
    Register register = read(HEAD, SOUND);
    assertThat(register.authority("anytown").flatMap(town -> town.clause("ANY-VIS-01")))
        .isPresent();
  }

  @Test
  void everyFaultIsNamedAtOnceWithFileAndClause() {
    assertThat(
            faults(
                HEAD.replace("name: Anytown Council\n", "motto: Onwards\n"),
                SOUND
                    + SOUND
                    + SOUND
                        .replace("ANY-VIS-01", "ANY-VIS-02")
                        .replace("title: Visits", "title: ' '")
                    + SOUND
                        .replace("ANY-VIS-01", "ANY-VIS-03")
                        .replace("kind: DEADLINE", "kind: WISH")
                        .replace("{kind: TABLE}", "{kind: SAME_AS, clause: ANY-VIS-09}")
                    + SOUND
                        .replace("ANY-VIS-01", "ANY-VIS-04")
                        .replace("  says: Children are visited.\n", "")
                        .replace("{kind: TABLE}", "{kind: DEFINITION, usedBy: [ANY-VIS-08]}")
                    + SOUND
                        .replace("ANY-VIS-01", "ANY-VIS-05")
                        .replace("{kind: TABLE}", "{kind: AUDIT}")))
        .containsExactlyInAnyOrder(
            "standards/anytown.yaml: name is missing",
            "standards/anytown.yaml: motto is not known here",
            "standards/anytown/visiting.yaml, ANY-VIS-01: the id is used twice",
            "standards/anytown/visiting.yaml, ANY-VIS-02: title is not text, or is blank",
            "standards/anytown/visiting.yaml, ANY-VIS-03: kind is not one of [DEADLINE, RECURRENCE, COUNT, WINDOW,"
                + " PRECONDITION, RECORD, CONDUCT, DEFINITION, RESPONSE]: WISH",
            "standards/anytown/visiting.yaml, ANY-VIS-03: SAME_AS names a clause that is not there: ANY-VIS-09",
            "standards/anytown/visiting.yaml, ANY-VIS-04: says is missing",
            "standards/anytown/visiting.yaml, ANY-VIS-04: usedBy names a clause that is not there: ANY-VIS-08",
            "standards/anytown/visiting.yaml, ANY-VIS-05, coverage: question is missing",
            "standards/anytown/visiting.yaml, ANY-VIS-05, coverage: asksAbout is not a list",
            "standards/anytown/visiting.yaml, ANY-VIS-05, coverage: asksAbout says nothing");
  }

  @Test
  void aQuestionSaysWhatItIsAbout() {
    String asked = "{kind: TABLE, question: 'Well?', asksAbout: [caseNote, WORKER]}";
    assertThat(read(HEAD, SOUND.replace("{kind: TABLE}", asked)).authorities()).hasSize(1);
    assertThat(faults(HEAD, SOUND.replace("{kind: TABLE}", asked.replace("caseNote", "diary"))))
        .containsExactly(
            "standards/anytown/visiting.yaml, ANY-VIS-01, coverage: asksAbout is no record type and no"
                + " subject: diary");
  }

  @Test
  void aDutyIsNotTheSameAsOneThatIsTheSameAsAnother() {
    String second =
        SOUND.replace("-01", "-02").replace("{kind: TABLE}", "{kind: SAME_AS, clause: ANY-VIS-01}");
    String third =
        SOUND.replace("-01", "-03").replace("{kind: TABLE}", "{kind: SAME_AS, clause: ANY-VIS-02}");
    assertThat(faults(HEAD, SOUND + second + third))
        .containsExactly(
            "standards/anytown/visiting.yaml, ANY-VIS-03: SAME_AS names a clause that is SAME_AS itself");
  }

  @Test
  void aKeyWrittenTwiceIsAFault() {
    assertThat(faults(HEAD, SOUND + "  title: Again\n"))
        .singleElement()
        .asString()
        .startsWith("standards/anytown/visiting.yaml: cannot be read:")
        .contains("title");
  }

  @Test
  void anotherAuthoritysFileIsAFault() {
    assertThat(faults(HEAD.replace("anytown", "othertown"), SOUND))
        .containsExactly("standards/anytown.yaml: authority is not anytown but othertown");
  }

  @Test
  void aListedAuthorityWithoutAFileIsAFault() {
    assertThat(faultsOf(Map.of("standards/index.yaml", "- anytown\n")))
        .containsExactly("standards/anytown.yaml: is not there");
  }

  @Test
  void aListedChapterWithoutAFileIsAFault() {
    assertThat(faults(HEAD.replace("[visiting]", "[visiting, planning]"), SOUND))
        .containsExactly("standards/anytown/planning.yaml: is not there");
  }

  private static List<String> faults(String head, String visiting) {
    return faultsOf(files(head, visiting));
  }

  private static List<String> faultsOf(Map<String, String> files) {
    return assertThatExceptionOfType(BrokenRegisterException.class)
        .isThrownBy(() -> Register.read(file -> Optional.ofNullable(files.get(file))))
        .actual()
        .faults();
  }

  private static Register read(String head, String visiting) {
    Map<String, String> files = files(head, visiting);
    return Register.read(file -> Optional.ofNullable(files.get(file)));
  }

  private static Map<String, String> files(String head, String visiting) {
    return Map.of(
        "standards/index.yaml", "- anytown\n",
        "standards/anytown.yaml", head,
        "standards/anytown/visiting.yaml", visiting);
  }
}
