package practicestandards.rules.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import practicestandards.rules.records.Attribute;
import practicestandards.rules.records.AttributeKind;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.RecordReader;
import practicestandards.rules.records.RecordType;
import practicestandards.rules.records.RecordTypes;

/**
 * Makes up records of any type from what the vocabulary says of it: moments mostly in the order in
 * which the type names them, references to records of the same case, and now and then a blank.
 */
final class RecordMaker {
  private static final Set<String> ALWAYS_SAID = Set.of("kind", "role", "byRole", "dateOfBirth");
  private static final Set<String> SELDOM_SAID = Set.of("recordedAt", "diedAt", "scheduledFor");
  private static final Set<String> SELDOM_TRUE =
      Set.of(
          "attemptedOnly",
          "concurrent",
          "differentTimeframeAgreed",
          "draft",
          "emergency",
          "noFurtherAction",
          "outline",
          "overridden",
          "safetyReason",
          "shortBreak",
          "unsafeToInvolve");

  private final Dice dice;
  private final List<RecordName> others;
  private Days days;

  /**
   * @param others the records of the case, to which those made up may refer
   */
  RecordMaker(Dice dice, List<RecordName> others) {
    this.dice = dice;
    this.others = others;
    this.days = new Days(dice, LocalDate.EPOCH);
  }

  /**
   * A record of which the first moment is about a day.
   *
   * @param given attributes that are not left to chance; those of objects in it as {@code
   *     contributions.agency}
   */
  CaseRecord make(RecordName name, LocalDate day, Map<String, Object> given) {
    days = new Days(dice, day);
    RecordType type = RecordTypes.named(name.type()).orElseThrow();
    Map<String, Object> values = attributes(type.attributes(), given);
    values.put("type", name.type());
    values.put("id", name.id());
    return RecordReader.read(values);
  }

  /** What is given comes in its place, so that what follows can depend on it. */
  private Map<String, Object> attributes(List<Attribute> attributes, Map<String, Object> given) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Attribute each : attributes) {
      Object said = given.get(each.name());
      if (said != null) {
        values.put(each.name(), said);
      } else if (dice.yes(howOftenSaid(each))) {
        Map<String, Object> within = Chapter.within(each.name(), given);
        values.put(
            each.name(), each.isList() ? list(each, values, within) : single(each, values, within));
      }
    }
    return values;
  }

  private static double howOftenSaid(Attribute attribute) {
    if (ALWAYS_SAID.contains(attribute.name())) {
      return 0.97;
    } else if (SELDOM_SAID.contains(attribute.name())) {
      return 0.1;
    }
    return Days.isEnd(attribute.name()) ? 0.5 : 0.88;
  }

  private List<Object> list(
      Attribute attribute, Map<String, Object> values, Map<String, Object> within) {
    return Stream.generate(() -> single(attribute, values, within))
        .limit(dice.below(attribute.kind() == AttributeKind.DATES ? 12 : 4))
        .toList();
  }

  private Object single(
      Attribute attribute, Map<String, Object> values, Map<String, Object> within) {
    return switch (attribute.kind()) {
      case MOMENT -> days.moment(attribute.name()).toString();
      case DATE, DATES -> days.date(attribute.name()).toString();
      case YES_NO -> dice.yes(SELDOM_TRUE.contains(attribute.name()) ? 0.15 : 0.7);
      case CHOICE, CHOICES -> dice.likely(attribute.choices());
      case WHOLE_NUMBER -> attribute.least() + dice.below(Math.min(14, range(attribute)));
      case REFERENCE, REFERENCES -> reference(attribute.name(), values);
      case RECORD_TYPE -> dice.oneOf(others).type();
      case OBJECTS -> attributes(attribute.attributes(), within);
    };
  }

  private static int range(Attribute attribute) {
    return attribute.most() - attribute.least() + 1;
  }

  /** Persons, workers and places are few; a record is one of the type that the name speaks of. */
  private String reference(String attribute, Map<String, Object> values) {
    if (!attribute.endsWith("Id") && !attribute.endsWith("Ids")) {
      return "ref" + dice.below(4);
    }
    Object said = values.get(attribute.substring(0, attribute.lastIndexOf("Id")) + "Type");
    List<RecordName> likely = new ArrayList<>();
    for (RecordName each : others) {
      if (said == null ? each.mayBe(attribute) : each.type().equals(said)) {
        likely.add(each);
      }
    }
    return likely.isEmpty() || dice.yes(0.1) ? "none" : dice.oneOf(likely).id();
  }
}
