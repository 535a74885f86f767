package practicestandards.rules.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTest {
  /**
   * Operators and reserved words of the rule language: as names of attributes they break a build.
   */
  private static final Set<String> RESERVED =
      Set.of("type", "on", "after", "before", "during", "from", "in", "not", "end", "rule", "when");

  @Test
  void typesAreNamedAsTheirClasses() {
    assertThat(RecordTypes.of(Section47Enquiry.class).name()).isEqualTo("section47Enquiry");
    assertThat(RecordTypes.named("ehcNeedsAssessment"))
        .map(RecordType::recordClass)
        .hasValue((Class) EhcNeedsAssessment.class);
    assertThat(RecordTypes.named("Visit")).isEmpty();
    assertThat(RecordTypes.all()).isSortedAccordingTo((a, b) -> a.name().compareTo(b.name()));
  }

  @Test
  void otherClassesAreNoRecordTypes() {
    assertThatIllegalArgumentException().isThrownBy(() -> RecordTypes.of(CaseRecord.class));
  }

  @ParameterizedTest
  @MethodSource("types")
  void theIdComesFirstAndRecordedAtLast(RecordType type) {
    List<String> names = type.attributes().stream().map(Attribute::name).toList();

    assertThat(names.get(0)).isEqualTo("id");
    assertThat(names.get(names.size() - 1)).isEqualTo("recordedAt");
    assertThat(names).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("types")
  void namesSayWhatAttributesHold(RecordType type) {
    attributes(type.attributes())
        .forEach(
            attribute -> {
              String name = attribute.name();
              assertThat(RESERVED).doesNotContain(name);
              switch (attribute.kind()) {
                case MOMENT -> assertThat(name).matches("at|scheduledFor|\\w+At");
                case DATE -> assertThat(name).matches("dateOfBirth|expectedDateOfBirth|\\w+Date");
                case RECORD_TYPE -> assertThat(name).endsWith("Type");
                case REFERENCE -> assertThat(name).matches("id|standard|\\w+(Id|Ref)");
                case REFERENCES -> assertThat(name).matches("\\w+(Ids|Refs)");
                default -> assertThat(name).doesNotMatch("\\w+(At|Date|Id|Ref|Type)");
              }
            });
  }

  @ParameterizedTest
  @MethodSource("types")
  void wholeNumbersHaveBounds(RecordType type) {
    assertThat(attributes(type.attributes()))
        .filteredOn(each -> each.kind() == AttributeKind.WHOLE_NUMBER)
        .allMatch(each -> each.least() >= 1 && each.most() > each.least());
  }

  static List<RecordType> types() {
    return RecordTypes.all();
  }

  private static Stream<Attribute> attributes(List<Attribute> attributes) {
    return attributes.stream()
        .flatMap(each -> Stream.concat(Stream.of(each), attributes(each.attributes())));
  }
}
