package practicestandards.service.cases.rest;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import practicestandards.api.CasesApi;
import practicestandards.api.model.CaseChange;
import practicestandards.api.model.Evaluation;
import practicestandards.api.model.Include;
import practicestandards.api.model.KeptCase;
import practicestandards.api.model.RecordBatch;
import practicestandards.api.model.RecordVersionList;
import practicestandards.api.model.SubjectType;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.time.Moment;
import practicestandards.service.authorities.Sources;
import practicestandards.service.cases.AcceptedFacts;
import practicestandards.service.cases.CaseHeader;
import practicestandards.service.cases.CaseKey;
import practicestandards.service.cases.Cases;
import practicestandards.service.cases.Idempotency;
import practicestandards.service.cases.KeptEvaluations;
import practicestandards.service.evaluation.Besides;
import practicestandards.service.shared.input.BodyRefused;
import practicestandards.service.shared.input.InputError;
import practicestandards.service.shared.problems.NotKnown;
import practicestandards.service.shared.register.Standards;
import practicestandards.service.shared.web.Answers;
import practicestandards.service.shared.web.Page;

/** Keeps the records of cases, and answers from them. */
@RestController
class CaseController implements CasesApi {
  private final Standards standards;
  private final Sources sources;
  private final Cases cases;
  private final KeptEvaluations evaluations;
  private final Idempotency idempotency;
  private final AcceptedFacts facts;

  CaseController(
      Standards standards,
      Sources sources,
      Cases cases,
      KeptEvaluations evaluations,
      Idempotency idempotency,
      AcceptedFacts facts) {
    this.standards = standards;
    this.sources = sources;
    this.cases = cases;
    this.evaluations = evaluations;
    this.idempotency = idempotency;
    this.facts = facts;
  }

  @Override
  public ResponseEntity<CaseChange> keepRecord(
      String authority,
      String caseRef,
      String type,
      String id,
      String source,
      CaseRecord record,
      @Nullable SubjectType subjectType) {
    requireSource(authority, source);
    requireSame("/type", type, record.type());
    requireSame("/id", id, record.id());
    return Answers.ok(
        written(
            cases.keep(
                new CaseKey(authority, caseRef), subject(subjectType), source, List.of(record))));
  }

  @Override
  public ResponseEntity<CaseChange> keepRecords(
      String authority,
      String caseRef,
      String source,
      RecordBatch batch,
      @Nullable String idempotencyKey) {
    requireSource(authority, source);
    CaseKey key = new CaseKey(authority, caseRef);
    Supplier<CaseChange> work =
        () -> written(cases.keep(key, subject(batch.getSubjectType()), source, batch.getRecords()));
    return Answers.ok(
        idempotencyKey == null
            ? work.get()
            : idempotency.once(
                authority, idempotencyKey, List.of(key, source, batch), CaseChange.class, work));
  }

  @Override
  public ResponseEntity<CaseChange> removeRecord(
      String authority, String caseRef, String type, String id, String source) {
    requireSource(authority, source);
    return cases
        .remove(new CaseKey(authority, caseRef), type, id, source)
        .map(this::written)
        .map(Answers::ok)
        .orElseThrow(() -> new NotKnown("record", List.of()));
  }

  @Override
  public ResponseEntity<KeptCase> getCase(String authority, String caseRef) {
    CaseHeader header = header(authority, caseRef);
    return Answers.ok(CaseWriter.write(header, cases.records(header.key())));
  }

  @Override
  public ResponseEntity<Void> eraseCase(String authority, String caseRef) {
    standards.authority(authority);
    if (!cases.erase(new CaseKey(authority, caseRef))) {
      throw new NotKnown("case", List.of());
    }
    return ResponseEntity.noContent().build();
  }

  @Override
  public ResponseEntity<Evaluation> evaluateKeptCase(
      String authority,
      String caseRef,
      @Nullable Moment asOf,
      @Nullable Moment knownAt,
      @Nullable Set<Include> include,
      @Nullable String auditTopic) {
    CaseHeader header = header(authority, caseRef);
    return Answers.ok(evaluations.answer(header, asOf, knownAt, Besides.of(include, auditTopic)));
  }

  @Override
  public ResponseEntity<RecordVersionList> getTimeline(
      String authority, String caseRef, Integer limit, @Nullable String cursor) {
    CaseHeader header = header(authority, caseRef);
    Page<practicestandards.api.model.RecordVersion> page =
        Page.of(
            cases.timeline(header.key()).stream().map(CaseWriter::write).toList(),
            version -> version.getType() + ":" + version.getId() + ":" + version.getVersion(),
            limit,
            cursor);
    return Answers.ok(new RecordVersionList(page.items(), page.nextCursor()));
  }

  private CaseChange written(practicestandards.service.cases.CaseChange change) {
    return CaseWriter.write(facts.count("rest", change));
  }

  private CaseHeader header(String authority, String caseRef) {
    standards.authority(authority);
    return cases
        .find(new CaseKey(authority, caseRef))
        .filter(header -> !header.erased())
        .orElseThrow(() -> new NotKnown("case", List.of()));
  }

  private void requireSource(String authority, String source) {
    standards.authority(authority);
    sources.require(authority, source);
  }

  private static void requireSame(String pointer, String path, String body) {
    if (!path.equals(body)) {
      throw new BodyRefused(List.of(new InputError(pointer, "must be the same as in the path")));
    }
  }

  private static practicestandards.rules.findings.@Nullable SubjectType subject(
      @Nullable SubjectType type) {
    return type == null ? null : practicestandards.rules.findings.SubjectType.valueOf(type.name());
  }
}
