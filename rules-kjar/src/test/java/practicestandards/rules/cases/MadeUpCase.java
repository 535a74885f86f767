package practicestandards.rules.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import practicestandards.rules.engine.CaseFile;
import practicestandards.rules.engine.EvaluationRequest;
import practicestandards.rules.findings.SubjectType;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.RecordReader;
import practicestandards.rules.records.RecordTypes;
import practicestandards.rules.records.RecordWriter;
import practicestandards.rules.time.Moment;

/**
 * A case of about two years in which anything may overlap anything, of any types of record there
 * are, asked about on any day; the same for the same seed.
 */
public final class MadeUpCase {
  static final LocalDate FIRST = LocalDate.of(2023, 12, 1);
  static final int DAYS = 600;

  private static final List<SubjectType> SUBJECTS = List.of(SubjectType.values());

  private final Dice dice;
  private final List<LocalDate> busy;
  private final Mixture mixture;
  private final RecordMaker maker;
  private final EvaluationRequest request;

  /**
   * @param names the ids that records are given
   */
  public MadeUpCase(String authority, long seed, Names names) {
    dice = new Dice(seed);
    busy = Stream.generate(() -> FIRST.plusDays(dice.below(DAYS))).limit(3).toList();
    mixture = new Mixture(dice);
    List<RecordName> records = mixture.records(names);
    maker = new RecordMaker(dice, records);
    List<CaseRecord> made = records.stream().map(this::make).toList();
    Circumstances around = new Circumstances(dice);
    request =
        new EvaluationRequest(
            authority,
            Moment.of(anyDay().plusDays(50 + dice.below(300))),
            dice.yes(0.15) ? Moment.of(anyDay()) : null,
            dice.yes(0.3),
            around.supplies(),
            new CaseFile("C-1", subject(), made),
            around.reference());
  }

  /** The question about the case. */
  public EvaluationRequest request() {
    return request;
  }

  /** Its records. */
  public List<CaseRecord> records() {
    return request.caseFile().records();
  }

  /** One of its records. */
  public CaseRecord oneOfThem() {
    return dice.oneOf(records());
  }

  /** A record that it does not have, of any type. */
  public CaseRecord another() {
    return another(dice.oneOf(RecordTypes.all()).name());
  }

  /** A record of that type that it does not have. */
  public CaseRecord another(String type) {
    return make(new RecordName(type, "more"));
  }

  /** A record of any type that is known only from the day after the one asked about. */
  public CaseRecord notYetKnown() {
    String later = request.asOf().date().plusDays(1).toString();
    String type = dice.oneOf(RecordTypes.all()).name();
    return maker.make(new RecordName(type, "more"), anyDay(), Map.of("recordedAt", later));
  }

  /** A record as somebody may have entered it wrongly. */
  public CaseRecord mistaken(CaseRecord right) {
    Map<String, Object> values = new LinkedHashMap<>(RecordWriter.write(right));
    RecordWriter.write(make(new RecordName(right.type(), right.id())))
        .forEach((name, value) -> values.compute(name, (any, old) -> dice.yes(0.5) ? old : value));
    return RecordReader.read(values);
  }

  /** Its records in any number of portions, in any order. */
  public List<List<CaseRecord>> portions() {
    List<CaseRecord> left = new ArrayList<>(records());
    List<List<CaseRecord>> portions = new ArrayList<>();
    while (!left.isEmpty()) {
      List<CaseRecord> portion = new ArrayList<>();
      for (int size = 1 + dice.below(left.size()); size > 0; size--) {
        portion.add(left.remove(dice.below(left.size())));
      }
      portions.add(portion);
    }
    return portions;
  }

  /** How many days go by. */
  public int someDays() {
    return 1 + dice.below(300);
  }

  private CaseRecord make(RecordName name) {
    return maker.make(name, anyDay(), mixture.saidOf(name.type()));
  }

  /** Mostly a child. */
  private SubjectType subject() {
    return dice.yes(0.6) ? SubjectType.CHILD : dice.oneOf(SUBJECTS);
  }

  /** Any day, or one of those on which much happens. */
  private LocalDate anyDay() {
    return dice.yes(0.5) ? FIRST.plusDays(dice.below(DAYS)) : dice.oneOf(busy);
  }
}
