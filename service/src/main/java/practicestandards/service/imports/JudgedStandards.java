package practicestandards.service.imports;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import practicestandards.rules.engine.Evaluation;
import practicestandards.rules.findings.NotEvaluable;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.findings.RecordMoment;
import practicestandards.service.imports.cases.CaseDraft;

/**
 * Keeps of an evaluation what a child's files are known to be judged by soundly. What the engine
 * says under any other clause is left out: a form that was made for another purpose would break it
 * by what it does not ask.
 */
final class JudgedStandards {
  private JudgedStandards() {}

  /** An evaluation of only these clauses, with what was assumed for the records it rests on. */
  static Evaluation keep(Evaluation evaluation, CaseDraft draft) {
    Set<String> clauses = draft.clauses();
    return new Evaluation(
        evaluation.authority(),
        evaluation.release(),
        evaluation.caseRef(),
        evaluation.asOf(),
        evaluation.obligations().stream()
            .filter(obligation -> clauses.contains(obligation.standard()))
            .map(obligation -> assuming(obligation, draft))
            .toList(),
        evaluation.notEvaluable().stream()
            .filter((NotEvaluable each) -> clauses.contains(each.standard()))
            .toList());
  }

  private static Obligation assuming(Obligation obligation, CaseDraft draft) {
    Set<String> assumed = new TreeSet<>();
    references(obligation).forEach(reference -> assumed.addAll(draft.assumptions(reference)));
    if (assumed.isEmpty()) {
      return obligation;
    }
    return new Obligation(
        obligation.id(),
        obligation.standard(),
        obligation.subject(),
        obligation.occurrence(),
        obligation.because(),
        obligation.clockStartedAt(),
        obligation.dueDate(),
        obligation.dueAt(),
        obligation.approximate(),
        obligation.advisory(),
        Stream.concat(obligation.assuming().stream(), assumed.stream()).toList(),
        obligation.receipt(),
        obligation.status(),
        obligation.metBy(),
        obligation.missing(),
        obligation.progress(),
        obligation.breach());
  }

  /** The records that it rests on: what raised it, what met it, and those that its id names. */
  private static Set<String> references(Obligation obligation) {
    Set<String> references =
        Stream.concat(obligation.because().stream(), obligation.metBy().stream())
            .map(RecordMoment::reference)
            .collect(Collectors.toCollection(TreeSet::new));
    for (String part : obligation.id().split("/")) {
      references.add(part.startsWith("after:") ? part.substring("after:".length()) : part);
    }
    return references;
  }
}
