package practicestandards.rules.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import practicestandards.rules.records.UnreadableRecordException.Problem;

class UnreadableRecordTest {
  @Test
  void anUnknownTypeIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RecordReader.read(Map.of("type", "vist", "id", "v1")))
        .withMessage("/type: expected the name of a record type, not vist");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RecordReader.read(Map.of("id", "v1")))
        .withMessage("/type: expected the name of a record type");
  }

  @Test
  void anUnknownAttributeIsNamed() {
    assertThat(problems(Map.of("childSeenn", true)))
        .containsExactly(new Problem("/childSeenn", "not an attribute of this type"));
    assertThat(problems(Map.of("alsoSeen", List.of(Map.of("type", "x", "", 1)))))
        .extracting(Problem::pointer)
        .containsExactlyInAnyOrder("/alsoSeen/0/type", "/alsoSeen/0/");
  }

  @Test
  void everyProblemIsReported() {
    assertThat(problems(Map.of("at", "yesterday", "childSeen", "true", "purpose", "statutory")))
        .containsExactly(
            new Problem("/at", "expected a date or a date-time with offset, from 1900 to 2199"),
            new Problem(
                "/purpose", "expected one of STATUTORY, SECTION_47, RETURN_INTERVIEW, OTHER"),
            new Problem("/childSeen", "expected true or false"));
  }

  @Test
  void anIdIsNeeded() {
    UnreadableRecordException refused =
        catchThrowableOfType(
            UnreadableRecordException.class, () -> RecordReader.read(Map.of("type", "visit")));

    assertThat(refused.problems()).containsExactly(new Problem("/id", "expected, but missing"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-29",
        "2026-04-09T15:30:00",
        "2026-04-09T24:00:00Z",
        "2026-4-9",
        "09/04/2026",
        "1899-12-31",
        "2200-01-01",
        ""
      })
  void whatIsNoMomentIsRefused(String text) {
    assertThat(problems(Map.of("at", text))).extracting(Problem::pointer).containsExactly("/at");
  }

  @ParameterizedTest
  @CsvSource({
    "child, dateOfBirth, 2015-06-02T00:00:00Z",
    "child, dateOfBirth, 2015-02-30",
    "visit, settingRef, a/b",
    "visit, settingRef, ''",
    "documentShared, documentType, assesment",
    "allocation, role, social worker"
  })
  void textThatDoesNotFitIsRefused(String type, String attribute, String text) {
    assertRefused(type, attribute, text);
  }

  @Test
  void valuesOfAnotherKindAreRefused() {
    assertRefused("visit", "at", 20260409);
    assertRefused("visit", "childSeen", 1);
    assertRefused("visit", "childSeen", null);
    assertRefused("visit", "alsoSeen", Map.of());
    assertRefused("disabilityService", "level", 5);
    assertRefused("disabilityService", "level", 2.0);
    assertRefused("disabilityService", "level", "2");
    assertRefused("disabilityService", "level", 4_294_967_298L);
    assertRefused("supervision", "visitIds", Collections.nCopies(51, "v1"));
    assertRefused("visit", "id", 7);
  }

  @Test
  void elementsOfAListAreReadStrictly() {
    assertThat(problems(Map.of("alsoSeen", Arrays.asList(Map.of("personRef", 7), null))))
        .extracting(Problem::pointer)
        .containsExactly("/alsoSeen/0/personRef", "/alsoSeen/1");
  }

  private static void assertRefused(String type, String attribute, Object value) {
    Map<String, Object> given = new HashMap<>(Map.of("type", type, "id", "x1"));
    given.put(attribute, value);
    UnreadableRecordException refused =
        catchThrowableOfType(UnreadableRecordException.class, () -> RecordReader.read(given));
    assertThat(refused.problems()).extracting(Problem::pointer).containsExactly("/" + attribute);
  }

  private static List<Problem> problems(Map<String, Object> ofVisit) {
    Map<String, Object> given = new HashMap<>(ofVisit);
    given.put("type", "visit");
    given.put("id", "v1");
    return catchThrowableOfType(UnreadableRecordException.class, () -> RecordReader.read(given))
        .problems();
  }
}
