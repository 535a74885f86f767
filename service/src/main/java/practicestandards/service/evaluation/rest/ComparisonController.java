package practicestandards.service.evaluation.rest;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import practicestandards.api.ComparisonsApi;
import practicestandards.api.model.Alike;
import practicestandards.api.model.CaseComparison;
import practicestandards.api.model.ComparedMatter;
import practicestandards.api.model.ComparedMatterList;
import practicestandards.api.model.ComparisonRequest;
import practicestandards.api.model.Only;
import practicestandards.api.model.Verdict;
import practicestandards.rules.engine.EvaluationRequest;
import practicestandards.rules.standards.Authority;
import practicestandards.service.evaluation.Comparisons;
import practicestandards.service.shared.register.ComparedStandards;
import practicestandards.service.shared.register.Standards;
import practicestandards.service.shared.web.Answers;
import practicestandards.service.shared.web.Page;

/** Sets authorities side by side. */
@RestController
class ComparisonController implements ComparisonsApi {
  private final Standards standards;
  private final ComparedStandards compared;
  private final Comparisons comparisons;
  private final RequestReader reader;

  ComparisonController(
      Standards standards,
      ComparedStandards compared,
      Comparisons comparisons,
      RequestReader reader) {
    this.standards = standards;
    this.compared = compared;
    this.comparisons = comparisons;
    this.reader = reader;
  }

  @Override
  public ResponseEntity<ComparedMatterList> compareStandards(
      Set<String> authorities,
      @Nullable String topic,
      @Nullable Set<Alike> include,
      @Nullable Only only,
      Integer limit,
      @Nullable String cursor) {
    List<Authority> asked = authorities.stream().map(standards::authority).toList();
    List<ComparedMatter> matters =
        compared.between(asked, topic).stream()
            .filter(matter -> only == null || matter.getVerdict() != Verdict.SAME)
            .toList();
    Page<ComparedMatter> page = Page.of(matters, ComparedMatter::getMatter, limit, cursor);
    return Answers.ok(new ComparedMatterList(page.items(), page.nextCursor()));
  }

  @Override
  public ResponseEntity<CaseComparison> compareCase(
      ComparisonRequest request, @Nullable Set<Alike> include, @Nullable Only only) {
    List<EvaluationRequest> requests =
        request.getAuthorities().stream()
            .map(standards::authority)
            .map(authority -> reader.read(authority.id(), request.getEvaluation()))
            .toList();
    return Answers.ok(comparisons.compare(requests, only == null));
  }
}
