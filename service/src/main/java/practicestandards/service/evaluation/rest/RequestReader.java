package practicestandards.service.evaluation.rest;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import practicestandards.rules.engine.CaseFile;
import practicestandards.rules.engine.EvaluationRequest;
import practicestandards.rules.engine.ReferenceData;
import practicestandards.rules.findings.SubjectType;
import practicestandards.service.authorities.ReferenceReader;
import practicestandards.service.authorities.References;
import practicestandards.service.authorities.SuppliesReader;

/** Turns a checked request of the contract into a question to the engine. */
@Component
class RequestReader {
  private final References references;

  RequestReader(References references) {
    this.references = references;
  }

  EvaluationRequest read(String authority, practicestandards.api.model.EvaluationRequest request) {
    return new EvaluationRequest(
        authority,
        request.getAsOf(),
        request.getKnownAt(),
        Boolean.TRUE.equals(request.getApplyEditionsAsIfAlwaysInForce()),
        SuppliesReader.read(request.getSupplies()),
        caseFile(request.getCase()),
        reference(authority, request.getReference()));
  }

  private static CaseFile caseFile(practicestandards.api.model.CaseFile file) {
    practicestandards.api.model.SubjectType type = file.getSubjectType();
    return new CaseFile(
        file.getCaseRef(),
        type == null ? SubjectType.CHILD : SubjectType.valueOf(type.name()),
        file.getRecords());
  }

  /** What the request brings, or what the authority has given. */
  private ReferenceData reference(
      String authority, practicestandards.api.model.@Nullable ReferenceData brought) {
    return brought == null ? references.of(authority) : ReferenceReader.read(brought);
  }
}
