package practicestandards.service.findings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import practicestandards.rules.engine.Evaluation;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.time.Moment;
import practicestandards.service.cases.CaseChanged;
import practicestandards.service.cases.CaseHeader;
import practicestandards.service.cases.CaseKey;
import practicestandards.service.cases.CaseWasErased;
import practicestandards.service.cases.Cases;
import practicestandards.service.cases.KeptEvaluations;
import practicestandards.service.evaluation.Obligations;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps the findings of each case in line with its records and the time. Findings are derived: they
 * can be thrown away and made again, and come out equal.
 */
@Service
public class Findings {
  private final Cases cases;
  private final KeptEvaluations evaluations;
  private final Obligations obligations;
  private final FindingStore findings;
  private final ChangeLog changes;
  private final JsonMapper json;
  private final Clock clock;

  Findings(
      Cases cases,
      KeptEvaluations evaluations,
      Obligations obligations,
      FindingStore findings,
      ChangeLog changes,
      JsonMapper json,
      Clock clock) {
    this.cases = cases;
    this.evaluations = evaluations;
    this.obligations = obligations;
    this.findings = findings;
    this.changes = changes;
    this.json = json;
    this.clock = clock;
  }

  @EventListener
  void caseChanged(CaseChanged changed) {
    judge(changed.key());
  }

  /** That its findings are gone is told like any other change, so that nobody waits for them. */
  @EventListener
  void caseWasErased(CaseWasErased erased) {
    Instant now = clock.instant();
    List<Difference> gone = Difference.between(findings.of(erased.key()), Map.of());
    findings.erase(erased.key());
    changes.add(erased.key(), gone, now, now);
  }

  /** Judges a case that the caller's transaction has locked, and notes what changed. */
  @Transactional
  public void judge(CaseKey key) {
    Optional<CaseHeader> header = cases.find(key).filter(found -> !found.erased());
    header.ifPresent(found -> judge(found, clock.instant()));
  }

  private void judge(CaseHeader header, Instant now) {
    List<CaseRecord> records = evaluations.records(header.key(), now);
    Evaluation evaluation = evaluations.now(header, records, now);
    Map<String, Finding> before = findings.of(header.key());
    Map<String, Finding> after = new LinkedHashMap<>();
    for (Obligation obligation : evaluation.obligations()) {
      after.put(obligation.id(), finding(header, obligation, records, now));
    }
    List<Difference> differences = Difference.between(before, after);
    findings.remove(
        header.key(),
        before.keySet().stream().filter(obligation -> !after.containsKey(obligation)).toList());
    findings.put(
        header.key(),
        after.values().stream()
            .filter(finding -> !finding.equals(before.get(finding.obligation())))
            .toList());
    changes.add(
        header.key(), differences, now, NextChange.after(now, records, evaluation.obligations()));
  }

  private Finding finding(
      CaseHeader header, Obligation obligation, List<CaseRecord> records, Instant now) {
    practicestandards.api.model.Obligation written =
        obligations.write(header.key().authority(), obligation);
    LocalDate due = obligation.dueDate();
    Responsible responsible =
        Responsible.on(
            due == null ? LocalDate.ofInstant(now, Moment.LONDON) : due,
            written.getRole() == null ? null : written.getRole().name(),
            records);
    return Finding.of(obligation, responsible, json.writeValueAsString(written));
  }
}
