package practicestandards.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.findings.SubjectType;
import practicestandards.rules.records.AsAt;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.RecordReader;
import practicestandards.rules.time.Moment;

/**
 * How answers to two questions stand to each other, whatever the case. {@code -Dseed=N} asks about
 * that one only.
 */
class MetamorphicTest {
  private static final long FIRST_SEED = 20_260_410L;
  private static final int CASES = Integer.getInteger("cases", 300);

  private static StandardsEngine engine;

  @BeforeAll
  static void load() {
    engine = StandardsEngine.load();
  }

  @Test
  void theOrderOfRecordsDoesNotMatter() {
    cases(
        seed -> {
          List<CaseRecord> records = RandomCases.of(seed, "r");
          List<CaseRecord> shuffled = new ArrayList<>(records);
          Collections.shuffle(shuffled, new Random(seed));

          assertSame(evaluate(seed, shuffled), evaluate(seed, records));
        });
  }

  @Test
  void askingAgainGivesTheSameAnswer() {
    cases(
        seed -> {
          List<CaseRecord> records = RandomCases.of(seed, "r");
          Evaluation first = evaluate(seed, records);
          evaluate(seed + 1, RandomCases.of(seed + 1, "r"));

          assertSame(evaluate(seed, records), first);
        });
  }

  @Test
  void anIdNamesOneObligation() {
    cases(
        seed -> {
          Set<String> ids = new HashSet<>();
          List<String> twice = new ArrayList<>();
          for (Obligation each : evaluate(seed, RandomCases.of(seed, "r")).obligations()) {
            if (!ids.add(each.id())) {
              twice.add(each.id() + " due " + each.dueDate() + " because " + each.because());
            }
          }

          assertThat(twice).isEmpty();
        });
  }

  @Test
  void aTypeOfRecordThatNoStandardAsksAboutChangesNothing() {
    cases(
        seed -> {
          List<CaseRecord> records = RandomCases.of(seed, "r");
          List<CaseRecord> more = new ArrayList<>(records);
          more.add(
              RecordReader.read(
                  Map.of("type", "complaint", "id", "u1", "receivedAt", day(seed).toString())));

          assertSame(evaluate(seed, more), evaluate(seed, records));
        });
  }

  @Test
  void renamedRecordsGetTheSameVerdicts() {
    cases(
        seed ->
            assertThat(verdicts(evaluate(seed, RandomCases.of(seed, "renamed"))))
                .isEqualTo(
                    verdicts(evaluate(seed, RandomCases.of(seed, "r"))).stream()
                        .map(verdict -> verdict.replaceAll(":r(\\d)", ":renamed$1"))
                        .toList()));
  }

  @Test
  void anotherCaseIsNeverTouched() {
    cases(
        seed -> {
          List<CaseRecord> mine = RandomCases.of(seed, "r");
          Evaluation alone = evaluate(seed, mine);
          Evaluation others = evaluate(seed, RandomCases.of(seed + 7, "r"));

          assertSame(evaluate(seed, mine), alone);
          assertSame(evaluate(seed, RandomCases.of(seed + 7, "r")), others);
        });
  }

  /** On a later day the facts are the same: what happened between the two days is left out. */
  @Test
  void aBreachIsThereOnEveryLaterDay() {
    cases(
        seed -> {
          Moment today = Moment.of(day(seed));
          Moment later = Moment.of(day(seed).plusDays(1 + new Random(seed).nextInt(200)));
          List<CaseRecord> known = asAt(today, RandomCases.of(seed, "r"));

          List<String> gone = breaches(evaluate(seed, today, known));
          gone.removeAll(breaches(evaluate(seed, later, known)));

          assertThat(gone).isEmpty();
        });
  }

  @Test
  void whatComesAfterTheDayAskedAboutIsIgnored() {
    cases(
        seed -> {
          Moment today = Moment.of(day(seed));
          List<CaseRecord> records = RandomCases.of(seed, "r");

          assertSame(evaluate(seed, today, asAt(today, records)), evaluate(seed, today, records));
        });
  }

  /** The same findings in the same order; a failure shows those that differ. */
  private static void assertSame(Evaluation one, Evaluation other) {
    List<Obligation> different = new ArrayList<>(one.obligations());
    different.removeAll(other.obligations());
    assertThat(different).isEmpty();
    assertThat(one.equals(other)).isTrue();
  }

  private static List<CaseRecord> asAt(Moment day, List<CaseRecord> records) {
    return records.stream().flatMap(record -> AsAt.view(record, day, null).stream()).toList();
  }

  /** Kind and since of each breach. */
  private static List<String> breaches(Evaluation evaluation) {
    return evaluation.breaches().stream()
        .map(breach -> breach.obligation() + " since " + breach.since())
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static List<String> verdicts(Evaluation evaluation) {
    return evaluation.obligations().stream()
        .map(each -> each.id() + " " + each.status() + " " + each.dueDate() + " " + each.dueAt())
        .toList();
  }

  private static LocalDate day(long seed) {
    return RandomCases.FIRST.plusDays(new Random(seed).nextInt(RandomCases.DAYS));
  }

  private static Evaluation evaluate(long seed, List<CaseRecord> records) {
    return evaluate(seed, Moment.of(day(seed)), records);
  }

  private static Evaluation evaluate(long seed, Moment asOf, List<CaseRecord> records) {
    return engine.evaluate(
        new EvaluationRequest(
            seed % 2 == 0 ? "solihull" : "dudley",
            asOf,
            null,
            false,
            Supplies.EVERYTHING,
            new CaseFile("C-1", SubjectType.CHILD, records),
            ReferenceData.NONE));
  }

  private static void cases(LongConsumer property) {
    Long only = Long.getLong("seed");
    long first = only == null ? FIRST_SEED : only;
    for (long seed = first; seed < first + (only == null ? CASES : 1); seed++) {
      try {
        property.accept(seed);
      } catch (AssertionError | RuntimeException failure) {
        throw new AssertionError(
            "Fails with -Dseed=" + seed + ": " + failure.getMessage(), failure);
      }
    }
  }
}
