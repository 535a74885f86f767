package practicestandards.rules.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
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
    assertThat(Phrases.needed("visit")).isEqualTo("records of visits");
    assertThat(Phrases.needed("visit.at")).isEqualTo("the date of the visit");
    assertThat(Phrases.needed("visit.childSeen"))
        .isEqualTo("“child seen” in the records of visits");
    assertThat(Phrases.needed("plan.createdAt")).isEqualTo("the date of the plan");
    assertThat(Phrases.needed("settings.supervisionWeeks"))
        .isEqualTo("the authority's number for how often a worker is supervised");
    assertThat(Phrases.needed("reference.schoolTerms")).isEqualTo("the dates of school terms");
  }
}
