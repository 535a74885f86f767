package practicestandards.service.findings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.records.Allocation;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.Role;
import practicestandards.rules.standards.Authority;
import practicestandards.rules.time.Moment;
import practicestandards.service.cases.CaseHeader;
import practicestandards.service.cases.KeptEvaluations;
import practicestandards.service.shared.register.Standards;

/** Has a kept case judged, and says who has to do what is found. */
@Component
class CaseJudge {
  private final KeptEvaluations evaluations;
  private final Standards standards;

  CaseJudge(KeptEvaluations evaluations, Standards standards) {
    this.evaluations = evaluations;
    this.standards = standards;
  }

  JudgedCase judge(CaseHeader header, Instant now) {
    List<CaseRecord> records = evaluations.records(header.key(), now);
    List<Obligation> obligations = evaluations.now(header, records, now).obligations();
    List<Allocation> allocations =
        records.stream().filter(Allocation.class::isInstance).map(Allocation.class::cast).toList();
    Authority authority = standards.authority(header.key().authority());
    LocalDate today = LocalDate.ofInstant(now, Moment.LONDON);
    List<Judged> judged =
        obligations.stream()
            .map(each -> new Judged(each, responsible(each, authority, allocations, today)))
            .toList();
    return new JudgedCase(judged, NextChange.after(now, records, obligations));
  }

  private Responsible responsible(
      Obligation obligation, Authority authority, List<Allocation> allocations, LocalDate today) {
    List<Role> roles =
        standards.clause(authority, obligation.standard()).roles(obligation.subject().adult());
    LocalDate due = obligation.dueDate();
    return Responsible.on(due == null ? today : due, roles, allocations);
  }
}
