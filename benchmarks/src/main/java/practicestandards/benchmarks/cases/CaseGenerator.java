package practicestandards.benchmarks.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.engine.CaseFile;
import practicestandards.rules.engine.EvaluationRequest;
import practicestandards.rules.engine.ReferenceData;
import practicestandards.rules.engine.ReferenceData.Term;
import practicestandards.rules.engine.Supplies;
import practicestandards.rules.findings.SubjectType;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.RecordReader;
import practicestandards.rules.time.Moment;

/** Makes up cases; the same seed makes the same cases. */
public final class CaseGenerator {
  private static final List<Chapter> CHAPTERS =
      List.of(
          new Need(),
          new Protection(),
          new Care(),
          new EarlyHelp(),
          new AtHomeInCare(),
          new ShortBreaks(),
          new Adoption(),
          new PrivateFostering(),
          new LeavingCareYears());

  private static final LocalDate END = LocalDate.of(2026, 6, 30);
  private static final LocalDate EARLIEST = LocalDate.of(2023, 9, 1);

  private final Random random;

  public CaseGenerator(long seed) {
    this.random = new Random(seed);
  }

  /**
   * A tidy life of exactly so many records, asked about at its end; the more records, the longer
   * the life and the closer its visits.
   */
  public EvaluationRequest tidy(String authority, int records) {
    int chapters = Math.max(1, Math.min(16, records / 25));
    int years = Math.min(16, 1 + chapters / 2);
    LocalDate first = END.minusYears(years);
    Life life = new Life(random, END.minusYears(18));
    life.add("child").with("dateOfBirth", life.born()).with("disabled", Boolean.TRUE).id();
    long days = (END.toEpochDay() - first.toEpochDay()) / chapters;
    for (int number = 0; life.records().size() < records; number++) {
      LocalDate from = first.plusDays(days * (number % chapters));
      int events = Math.max(3, records / chapters - 8);
      CHAPTERS.get(number % CHAPTERS.size()).write(life, from, from.plusDays(days), events);
    }
    return tidy(authority, life, records);
  }

  /**
   * A tidy life of exactly so many records through several services, with their plans and meetings,
   * asked about at its end; forty or more.
   */
  public EvaluationRequest mixed(String authority, int records) {
    return tidy(authority, ChangingLife.of(random, END, records), records);
  }

  private EvaluationRequest tidy(String authority, Life life, int records) {
    List<CaseRecord> known =
        life.records().stream().limit(records).map(RecordReader::read).toList();
    return request(authority, Moment.of(END), null, false, Supplies.EVERYTHING, known);
  }

  /**
   * A life as files show it: one to three chapters that may overlap, with blanks, dates without
   * times and late entries, asked about at any moment of it, sometimes as it was known before.
   */
  public EvaluationRequest messy(String authority) {
    LocalDate first = EARLIEST.plusDays(random.nextInt(600));
    Life life = new Life(random, first.minusDays(random.nextInt(6500)));
    life.add("child").with("dateOfBirth", life.born()).with("disabled", life.answer(0.5)).id();
    LocalDate from = first;
    for (int number = 1 + random.nextInt(3); number > 0; number--) {
      LocalDate to = from.plusDays(20 + random.nextInt(500));
      life.one(CHAPTERS.toArray(Chapter[]::new)).write(life, from, to, random.nextInt(12));
      from = life.day(from, to);
    }
    List<Map<String, Object>> records = life.records();
    boolean spoilt = life.yes(0.7);
    List<String> days = someDays(life, first);
    List<CaseRecord> known = new ArrayList<>();
    for (Map<String, Object> each : records) {
      known.add(RecordReader.read(spoilt ? new Mess(life).of(each, days) : each));
    }
    Collections.shuffle(known, random);
    Moment asOf = life.on(first.plusDays(random.nextInt(900)));
    Moment knownAt = life.yes(0.15) ? life.on(life.day(first, asOf.date())) : null;
    return request(authority, asOf, knownAt, life.yes(0.3), Supplies.EVERYTHING, known);
  }

  /** A few dates on which more than one thing happens. */
  private static List<String> someDays(Life life, LocalDate first) {
    return List.of(
        life.within(first, 30).toString(),
        life.within(first, 200).toString(),
        life.within(first, 400).toString());
  }

  private EvaluationRequest request(
      String authority,
      Moment asOf,
      @Nullable Moment knownAt,
      boolean always,
      Supplies supplies,
      List<CaseRecord> records) {
    CaseFile file = new CaseFile("C-1", SubjectType.CHILD, records);
    return new EvaluationRequest(authority, asOf, knownAt, always, supplies, file, reference());
  }

  private ReferenceData reference() {
    List<Term> terms = new ArrayList<>();
    for (int year = 2022; year < 2030; year++) {
      terms.add(new Term(LocalDate.of(year, 1, 8), LocalDate.of(year, 3, 28)));
      terms.add(new Term(LocalDate.of(year, 4, 20), LocalDate.of(year, 6, 26)));
      terms.add(new Term(LocalDate.of(year, 9, 21), LocalDate.of(year, 12, 11)));
    }
    boolean set = random.nextBoolean();
    return new ReferenceData(
        set ? Map.of("visitOnRequestWorkingDays", 10) : Map.of(),
        terms,
        random.nextBoolean() ? Map.of("U1", terms) : Map.of());
  }
}
