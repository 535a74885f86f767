package practicestandards.service.standards.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import practicestandards.api.StandardsApi;
import practicestandards.api.model.Authority;
import practicestandards.api.model.AuthorityList;
import practicestandards.api.model.Clause;
import practicestandards.api.model.ClauseKind;
import practicestandards.api.model.ClauseList;
import practicestandards.api.model.Force;
import practicestandards.api.model.RecordType;
import practicestandards.api.model.RecordTypeList;
import practicestandards.api.model.Role;
import practicestandards.service.shared.register.Standards;
import practicestandards.service.shared.web.Answers;
import practicestandards.service.shared.web.Page;

/** Looks authorities, clauses and record types up. */
@RestController
class StandardsController implements StandardsApi {
  private final Standards standards;
  private final ClauseEntryWriter clauses;
  private final Vocabulary vocabulary;

  StandardsController(Standards standards, ClauseEntryWriter clauses, Vocabulary vocabulary) {
    this.standards = standards;
    this.clauses = clauses;
    this.vocabulary = vocabulary;
  }

  @Override
  public ResponseEntity<AuthorityList> listAuthorities(Integer limit, @Nullable String cursor) {
    List<Authority> all = standards.authorities().stream().map(ClauseEntryWriter::write).toList();
    Page<Authority> page = Page.of(all, Authority::getAuthority, limit, cursor);
    return Answers.ok(new AuthorityList(page.items(), page.nextCursor()));
  }

  @Override
  public ResponseEntity<ClauseList> listStandards(
      String authority,
      @Nullable String topic,
      @Nullable Role role,
      @Nullable Force force,
      @Nullable ClauseKind kind,
      @Nullable String q,
      Integer limit,
      @Nullable String cursor) {
    practicestandards.rules.standards.Authority asked = standards.authority(authority);
    ClauseFilter filter = new ClauseFilter(topic, role, force, kind, q);
    List<practicestandards.rules.standards.Clause> found =
        asked.clauses().stream().filter(filter).toList();
    Page<practicestandards.rules.standards.Clause> page =
        Page.of(found, practicestandards.rules.standards.Clause::id, limit, cursor);
    List<Clause> items = page.items().stream().map(each -> clauses.write(asked, each)).toList();
    return Answers.ok(new ClauseList(items, page.nextCursor()));
  }

  @Override
  public ResponseEntity<Clause> getStandard(String authority, String clause) {
    practicestandards.rules.standards.Authority asked = standards.authority(authority);
    return Answers.ok(clauses.write(asked, standards.clause(asked, clause)));
  }

  @Override
  public ResponseEntity<RecordTypeList> listRecordTypes(Integer limit, @Nullable String cursor) {
    Page<RecordType> page = Page.of(vocabulary.recordTypes(), RecordType::getType, limit, cursor);
    return Answers.ok(new RecordTypeList(page.items(), page.nextCursor()));
  }
}
