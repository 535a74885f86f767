package practicestandards.service.findings;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import practicestandards.service.cases.CaseChanged;
import practicestandards.service.cases.CaseHeader;
import practicestandards.service.cases.CaseKey;
import practicestandards.service.cases.CaseWasErased;
import practicestandards.service.cases.Cases;
import practicestandards.service.evaluation.Obligations;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps the findings of each case in line with its records and the time. Findings are derived: they
 * can be thrown away and made again, and come out equal.
 */
@Service
public class Findings {
  private final Cases cases;
  private final CaseJudge judge;
  private final KeptDigests digests;
  private final Obligations obligations;
  private final FindingStore findings;
  private final ChangeLog changes;
  private final JsonMapper json;
  private final Clock clock;

  Findings(
      Cases cases,
      CaseJudge judge,
      KeptDigests digests,
      Obligations obligations,
      FindingStore findings,
      ChangeLog changes,
      JsonMapper json,
      Clock clock) {
    this.cases = cases;
    this.judge = judge;
    this.digests = digests;
    this.obligations = obligations;
    this.findings = findings;
    this.changes = changes;
    this.json = json;
    this.clock = clock;
  }

  @EventListener
  void caseChanged(CaseChanged changed) {
    cases.find(changed.key()).ifPresent(this::judge);
  }

  /** That its findings are gone is told like any other change, so that nobody waits for them. */
  @EventListener
  void caseWasErased(CaseWasErased erased) {
    Instant now = clock.instant();
    List<Difference> gone = Difference.between(findings.of(erased.key()), Map.of());
    findings.erase(erased.key());
    changes.add(erased.key(), gone, now, now, null);
  }

  /** Judges a case that the caller's transaction has locked, and notes what changed. */
  @Transactional
  public void judge(CaseHeader header) {
    if (!header.erased()) {
      judge(header, clock.instant());
    }
  }

  private void judge(CaseHeader header, Instant now) {
    JudgedCase judged = judge.judge(header, now);
    byte[] digest = digests.of(judged.findings());
    if (!digests.isKept(header.key(), digest, judged.nextChangeAt())) {
      replace(header.key(), judged, digest, now);
    }
  }

  /** Puts what was found in the place of what was found before. */
  private void replace(CaseKey key, JudgedCase judged, byte[] digest, Instant now) {
    Map<String, Finding> before = findings.of(key);
    Map<String, Finding> after = new LinkedHashMap<>();
    for (Judged each : judged.findings()) {
      after.put(each.obligation().id(), finding(key, each));
    }
    List<Difference> differences = Difference.between(before, after);
    findings.remove(
        key,
        before.keySet().stream().filter(obligation -> !after.containsKey(obligation)).toList());
    findings.put(
        key,
        after.values().stream()
            .filter(finding -> !finding.equals(before.get(finding.obligation())))
            .toList());
    changes.add(key, differences, now, judged.nextChangeAt(), digest);
  }

  private Finding finding(CaseKey key, Judged judged) {
    practicestandards.api.model.Obligation written =
        obligations.write(key.authority(), judged.obligation());
    return Finding.of(judged, json.writeValueAsString(written));
  }
}
