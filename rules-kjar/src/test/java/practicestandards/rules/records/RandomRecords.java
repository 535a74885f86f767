package practicestandards.rules.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import practicestandards.rules.time.Moment;

/** Records with random attributes, the same for the same seed. */
final class RandomRecords {
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
  private static final int DAYS = 60;

  private final Random random;

  RandomRecords(long seed) {
    random = new Random(seed);
  }

  /** Records of every type, {@code each} of them. */
  Stream<CaseRecord> ofEveryType(int each) {
    return RecordTypes.all().stream()
        .flatMap(type -> IntStream.range(0, each).mapToObj(any -> RecordReader.read(next(type))));
  }

  /** A moment in the two months around the clock change of March 2026, with or without a time. */
  Moment moment() {
    LocalDate date = date();
    Instant time = date.atStartOfDay(Moment.LONDON).toInstant().plusSeconds(random.nextInt(86_400));
    return random.nextBoolean() ? Moment.of(date) : Moment.of(time);
  }

  private Map<String, Object> next(RecordType type) {
    Map<String, Object> attributes = attributes(type.attributes());
    attributes.put("type", type.name());
    attributes.put("id", reference());
    return attributes;
  }

  private Map<String, Object> attributes(List<Attribute> attributes) {
    Map<String, Object> values = new LinkedHashMap<>();
    attributes.stream()
        .filter(any -> random.nextInt(4) > 0)
        .forEach(each -> values.put(each.name(), each.isList() ? list(each) : single(each)));
    return values;
  }

  private List<Object> list(Attribute attribute) {
    return IntStream.range(0, random.nextInt(4)).mapToObj(any -> single(attribute)).toList();
  }

  private Object single(Attribute attribute) {
    return switch (attribute.kind()) {
      case MOMENT -> moment().toString();
      case DATE, DATES -> date().toString();
      case YES_NO -> random.nextBoolean();
      case CHOICE, CHOICES -> oneOf(attribute.choices());
      case WHOLE_NUMBER ->
          attribute.least() + random.nextInt(attribute.most() - attribute.least() + 1);
      case REFERENCE, REFERENCES -> reference();
      case RECORD_TYPE -> oneOf(RecordTypes.all()).name();
      case OBJECTS -> attributes(attribute.attributes());
    };
  }

  private LocalDate date() {
    return FIRST.plusDays(random.nextInt(DAYS));
  }

  private String reference() {
    return "r" + random.nextInt(1_000);
  }

  private <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
