package practicestandards.service.authorities.rest;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import practicestandards.api.AuthoritiesApi;
import practicestandards.api.model.ReferenceData;
import practicestandards.api.model.Source;
import practicestandards.api.model.SourceList;
import practicestandards.service.authorities.References;
import practicestandards.service.authorities.Sources;
import practicestandards.service.shared.register.Standards;
import practicestandards.service.shared.web.Answers;

/** Settings, terms and sources of an authority. */
@RestController
class AuthorityController implements AuthoritiesApi {
  private final Standards standards;
  private final References references;
  private final Sources sources;

  AuthorityController(Standards standards, References references, Sources sources) {
    this.standards = standards;
    this.references = references;
    this.sources = sources;
  }

  @Override
  public ResponseEntity<ReferenceData> getReference(String authority) {
    standards.authority(authority);
    return Answers.ok(references.find(authority).orElseGet(ReferenceData::new));
  }

  @Override
  public ResponseEntity<ReferenceData> putReference(String authority, ReferenceData given) {
    standards.authority(authority);
    references.put(authority, given);
    return Answers.ok(given);
  }

  @Override
  public ResponseEntity<SourceList> listSources(String authority) {
    standards.authority(authority);
    return Answers.ok(new SourceList(sources.of(authority)));
  }

  @Override
  public ResponseEntity<Source> putSource(String authority, String source, Source given) {
    standards.authority(authority);
    Source named = given.name(source);
    sources.put(authority, named);
    return Answers.ok(named);
  }
}
