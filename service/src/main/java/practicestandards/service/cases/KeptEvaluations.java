package practicestandards.service.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import practicestandards.api.model.Evaluation;
import practicestandards.rules.engine.CaseFile;
import practicestandards.rules.engine.EvaluationRequest;
import practicestandards.rules.engine.StandardsEngine;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.time.Moment;
import practicestandards.service.authorities.References;
import practicestandards.service.authorities.Sources;
import practicestandards.service.evaluation.Besides;
import practicestandards.service.evaluation.Evaluations;

/** Asks the rules about a kept case: as it stands, or as it was known at any moment. */
@Service
public class KeptEvaluations {
  private final Cases cases;
  private final Sources sources;
  private final References references;
  private final StandardsEngine engine;
  private final Evaluations evaluations;
  private final Clock clock;

  KeptEvaluations(
      Cases cases,
      Sources sources,
      References references,
      StandardsEngine engine,
      Evaluations evaluations,
      Clock clock) {
    this.cases = cases;
    this.sources = sources;
    this.references = references;
    this.engine = engine;
    this.evaluations = evaluations;
    this.clock = clock;
  }

  /**
   * As the contract has it.
   *
   * @param asOf absent: now
   * @param knownAt what this service was told after it is ignored; absent: nothing is
   */
  public Evaluation answer(
      CaseHeader header, @Nullable Moment asOf, @Nullable Moment knownAt, Besides besides) {
    Instant now = clock.instant();
    List<CaseRecord> records = records(header.key(), knownAt == null ? now : knownAt.latest());
    Moment moment = asOf == null ? Moment.of(now) : asOf;
    return evaluations.evaluate(request(header, records, moment), besides);
  }

  /** The records that counted by what this service had been told at a moment. */
  public List<CaseRecord> records(CaseKey key, Instant knownAt) {
    return cases.recordsKnownAt(key, knownAt).stream().map(RecordVersion::record).toList();
  }

  /** What the rules make of the case now. */
  public practicestandards.rules.engine.Evaluation now(
      CaseHeader header, List<CaseRecord> records, Instant now) {
    return engine.evaluate(request(header, records, Moment.of(now)));
  }

  private EvaluationRequest request(CaseHeader header, List<CaseRecord> records, Moment asOf) {
    String authority = header.key().authority();
    return new EvaluationRequest(
        authority,
        asOf,
        null,
        false,
        sources.supplies(authority),
        new CaseFile(header.key().caseRef(), header.subjectType(), records),
        references.of(authority));
  }
}
