package practicestandards.rules.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import practicestandards.rules.records.AttributeKind;
import practicestandards.rules.records.RecordType;
import practicestandards.rules.records.RecordTypes;
import practicestandards.rules.words.Setting;

/** Everything that is dated, and everything that can be missing, has a name for people. */
class PhrasesTest {
  @Test
  void everyMomentOfEveryRecordHasAPhrase() {
    for (RecordType type : RecordTypes.all()) {
      assertThat(type.attributes())
          .filteredOn(attribute -> attribute.kind() == AttributeKind.MOMENT)
          .filteredOn(attribute -> !attribute.name().equals("recordedAt"))
          .allSatisfy(
              attribute ->
                  assertThat(Phrases.has(type.name(), attribute.name()))
                      .as(type.name() + "." + attribute.name() + " in sentences/phrases.yaml")
                      .isTrue());
      assertThat(Phrases.has(type.name(), "many")).as(type.name()).isTrue();
    }
  }

  @Test
  void everySettingHasAPhrase() {
    assertThat(Arrays.stream(Setting.values()).map(Setting::key))
        .allSatisfy(key -> assertThat(Phrases.has("settings", key)).as(key).isTrue());
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThat(Phrases.needed(List.of("visit"))).isEqualTo("records of visits");
    assertThat(Phrases.needed(List.of("visit.at"))).isEqualTo("a date for the visit");
    assertThat(Phrases.needed(List.of("visit.childSeen")))
        .isEqualTo("“child seen” in the records of visits");
    assertThat(Phrases.needed(List.of("visit.at", "visit.childSeen", "plan")))
        .isEqualTo(
            "a date for the visit and “child seen” in the records of visits and records of plans");
    assertThat(Phrases.needed(List.of("supervision.onChildsFile", "supervision.contributorRefs")))
        .isEqualTo("“on child's file” and “contributors” in the records of supervisions");
    assertThat(Phrases.needed(List.of("plan.createdAt"))).isEqualTo("a date for the plan");
    assertThat(Phrases.needed(List.of("settings.supervisionWeeks")))
        .isEqualTo("the authority's number for how often a worker is supervised");
    assertThat(Phrases.needed(List.of("reference.schoolTerms")))
        .isEqualTo("the dates of school terms");
  }
}
