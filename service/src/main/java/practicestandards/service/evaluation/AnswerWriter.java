package practicestandards.service.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import practicestandards.api.model.Evaluation;
import practicestandards.api.model.Include;
import practicestandards.api.model.NotEvaluable;
import practicestandards.api.model.Summary;
import practicestandards.rules.findings.AuditFinding;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.findings.Status;
import practicestandards.rules.standards.Authority;
import practicestandards.service.shared.register.Standards;

/** Writes an evaluation as the contract has it: what is quiet only if it is asked for. */
@Component
class AnswerWriter {
  private final Standards standards;

  AnswerWriter(Standards standards) {
    this.standards = standards;
  }

  Evaluation write(practicestandards.rules.engine.Evaluation evaluation, Set<Include> include) {
    Authority authority = standards.authority(evaluation.authority());
    Evaluation answer =
        new Evaluation()
            .authority(evaluation.authority())
            .release(evaluation.release())
            .caseRef(evaluation.caseRef())
            .asOf(evaluation.asOf())
            .summary(summary(evaluation))
            .obligations(
                evaluation.obligations().stream()
                    .filter(obligation -> comes(obligation, include))
                    .map(obligation -> write(authority, obligation))
                    .toList())
            .breaches(evaluation.breaches().stream().map(BreachWriter::write).toList());
    if (include.contains(Include.NOT_EVALUABLE)) {
      answer.notEvaluable(
          evaluation.notEvaluable().stream()
              .map(clause -> new NotEvaluable(clause.standard(), clause.missing()))
              .toList());
    }
    return answer;
  }

  private static boolean comes(Obligation obligation, Set<Include> include) {
    if (obligation.status() == Status.NOT_EVALUABLE) {
      return include.contains(Include.NOT_EVALUABLE);
    }
    return !obligation.status().isQuiet() || include.contains(Include.SETTLED);
  }

  /** Adds what an auditor is asked and has answered. */
  void addAudit(Evaluation answer, List<AuditFinding> asked) {
    Authority authority = standards.authority(answer.getAuthority());
    answer.getSummary().audit(AuditWriter.summary(asked));
    answer.audit(asked.stream().map(each -> AuditWriter.write(authority, each)).toList());
  }

  private practicestandards.api.model.Obligation write(Authority authority, Obligation obligation) {
    return ObligationWriter.write(obligation, standards.clause(authority, obligation.standard()));
  }

  private static Summary summary(practicestandards.rules.engine.Evaluation evaluation) {
    List<Obligation> all = evaluation.obligations();
    Map<Status, Long> counts =
        all.stream()
            .collect(
                Collectors.groupingBy(Obligation::status, TreeMap::new, Collectors.counting()));
    Map<String, Integer> byStatus = new LinkedHashMap<>();
    counts.forEach((status, count) -> byStatus.put(status.name(), count.intValue()));
    return new Summary(all.size(), evaluation.breaches().size(), byStatus);
  }
}
