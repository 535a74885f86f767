package practicestandards.service.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import practicestandards.rules.findings.SubjectType;

/**
 * Keeps records of many cases at once. Nobody is told that the cases changed: whoever calls this
 * has them judged when it is time.
 */
@Service
public class ManyCases {
  private final CaseStore cases;
  private final RecordStore records;
  private final Clock clock;

  ManyCases(CaseStore cases, RecordStore records, Clock clock) {
    this.cases = cases;
    this.records = records;
    this.clock = clock;
  }

  /** Keeps those that can be kept, and says what became of each; the first of a case opens it. */
  @Transactional
  public List<Taken> keep(String authority, String source, List<SentRecord> sent) {
    Instant now = clock.instant();
    Map<String, CaseHeader> headers = cases.openLocked(authority, subjects(sent), now);
    List<RecordRef> refs =
        sent.stream().map(each -> RecordRef.of(each.caseRef(), each.record())).distinct().toList();
    Arrivals arrivals = new Arrivals(records.standing(authority, refs), source, now);
    Set<String> changed = new HashSet<>();
    List<Taken> taken = new ArrayList<>();
    for (SentRecord each : sent) {
      Taken fate = take(each, Objects.requireNonNull(headers.get(each.caseRef())), arrivals);
      if (fate instanceof Taken.Kept kept && kept.outcome().changesTheCase()) {
        changed.add(each.caseRef());
      }
      taken.add(fate);
    }
    records.add(authority, arrivals.added());
    cases.nextVersions(authority, changed);
    return taken;
  }

  private static Taken take(SentRecord sent, CaseHeader header, Arrivals arrivals) {
    if (header.erased()) {
      return refused("is of a case that was erased; nothing is kept for it");
    }
    if (sent.subjectType() != null && sent.subjectType() != header.subjectType()) {
      return refused("is of a case with the subject type " + header.subjectType());
    }
    return new Taken.Kept(arrivals.take(sent.caseRef(), sent.record()).outcome());
  }

  private static Taken refused(String reason) {
    return new Taken.Refused(reason);
  }

  /** Whom each case is about, if it is new. */
  private static Map<String, SubjectType> subjects(List<SentRecord> sent) {
    Map<String, SubjectType> subjects = new LinkedHashMap<>();
    for (SentRecord each : sent) {
      SubjectType said = each.subjectType() == null ? SubjectType.CHILD : each.subjectType();
      subjects.putIfAbsent(each.caseRef(), said);
    }
    return subjects;
  }
}
