package practicestandards.service.findings;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final LastJudging lastJudging;
  private final Obligations obligations;
  private final FindingStore findings;
  private final ChangeLog changes;
  private final JsonMapper json;
  private final Clock clock;

  Findings(
      Cases cases,
      CaseJudge judge,
      KeptDigests digests,
      LastJudging lastJudging,
      Obligations obligations,
      FindingStore findings,
      ChangeLog changes,
      JsonMapper json,
      Clock clock) {
    this.cases = cases;
    this.judge = judge;
    this.digests = digests;
    this.lastJudging = lastJudging;
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
    List<Difference> gone = Difference.between(Cause.FACTS, findings.of(erased.key()), Map.of());
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
    if (!digests.isKept(header.key(), digest, now, judged.nextChangeAt())) {
      replace(header, judged, digest, now);
    }
  }

  /** Puts what was found in the place of what was found before. */
  private void replace(CaseHeader header, JudgedCase judged, byte[] digest, Instant now) {
    CaseKey key = header.key();
    Map<String, Finding> before = findings.of(key);
    Map<String, Finding> after = found(key, judged);
    List<Difference> differences = differences(header, before, after);
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

  /**
   * What is to be told. Where the case was last judged by other rules, the same facts are judged as
   * they stood then: what comes out otherwise, the release changed; the rest, the facts did.
   */
  private List<Difference> differences(
      CaseHeader header, Map<String, Finding> before, Map<String, Finding> after) {
    List<Difference> whole = Difference.between(Cause.FACTS, before, after);
    Optional<Instant> then =
        whole.isEmpty() ? Optional.empty() : lastJudging.byOtherRules(header.key());
    if (then.isEmpty()) {
      return whole;
    }
    Map<String, Finding> sameFacts = found(header.key(), judge.judge(header, then.get()));
    List<Difference> told = new ArrayList<>(Difference.between(Cause.RELEASE, before, sameFacts));
    told.addAll(Difference.between(Cause.FACTS, sameFacts, after));
    return told;
  }

  private Map<String, Finding> found(CaseKey key, JudgedCase judged) {
    Map<String, Finding> found = new LinkedHashMap<>();
    for (Judged each : judged.findings()) {
      found.put(each.obligation().id(), finding(key, each));
    }
    return found;
  }

  private Finding finding(CaseKey key, Judged judged) {
    practicestandards.api.model.Obligation written =
        obligations.write(key.authority(), judged.obligation());
    return Finding.of(judged, json.writeValueAsString(written));
  }
}
