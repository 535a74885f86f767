package practicestandards.service.findings.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import practicestandards.api.FindingsApi;
import practicestandards.api.model.BreachKind;
import practicestandards.api.model.Finding;
import practicestandards.api.model.FindingBreach;
import practicestandards.api.model.FindingList;
import practicestandards.api.model.Measure;
import practicestandards.api.model.MeasureList;
import practicestandards.api.model.Obligation;
import practicestandards.api.model.ReEvaluation;
import practicestandards.api.model.Status;
import practicestandards.rules.standards.Authority;
import practicestandards.rules.standards.Clause;
import practicestandards.rules.time.Moment;
import practicestandards.service.findings.CasesToJudge;
import practicestandards.service.findings.FindingFilter;
import practicestandards.service.findings.ListedFinding;
import practicestandards.service.findings.Measures;
import practicestandards.service.findings.Place;
import practicestandards.service.findings.Worklist;
import practicestandards.service.shared.register.Standards;
import practicestandards.service.shared.web.Answers;
import tools.jackson.databind.json.JsonMapper;

/** Lists findings. */
@RestController
class FindingController implements FindingsApi {
  private static final Set<practicestandards.rules.findings.Status> WAS_DUE =
      EnumSet.of(
          practicestandards.rules.findings.Status.MET,
          practicestandards.rules.findings.Status.MET_LATE,
          practicestandards.rules.findings.Status.MISSED,
          practicestandards.rules.findings.Status.OVERDUE);

  private final Standards standards;
  private final Worklist worklist;
  private final Measures measures;
  private final CasesToJudge casesToJudge;
  private final JsonMapper json;

  FindingController(
      Standards standards,
      Worklist worklist,
      Measures measures,
      CasesToJudge casesToJudge,
      JsonMapper json) {
    this.casesToJudge = casesToJudge;
    this.standards = standards;
    this.worklist = worklist;
    this.measures = measures;
    this.json = json;
  }

  @Override
  public ResponseEntity<FindingList> listFindings(
      String authority,
      @Nullable Status status,
      @Nullable String standard,
      @Nullable String team,
      @Nullable String worker,
      @Nullable LocalDate dueBefore,
      Integer limit,
      @Nullable String cursor) {
    standards.authority(authority);
    FindingFilter filter =
        new FindingFilter(
            authority, status == null ? null : status.name(), standard, team, worker, dueBefore);
    return Answers.ok(list(filter, limit, cursor));
  }

  @Override
  public ResponseEntity<FindingList> getWorklist(
      String authority, String team, Integer limit, @Nullable String cursor) {
    standards.authority(authority);
    return Answers.ok(
        list(new FindingFilter(authority, null, null, team, null, null), limit, cursor));
  }

  @Override
  public ResponseEntity<MeasureList> getMeasures(
      String authority,
      LocalDate from,
      LocalDate to,
      @Nullable String standard,
      @Nullable String team) {
    Authority known = standards.authority(authority);
    return Answers.ok(
        new MeasureList(
            measures.between(authority, from, to, standard, team).entrySet().stream()
                .map(each -> measure(standards.clause(known, each.getKey()), each.getValue()))
                .toList()));
  }

  @Override
  public ResponseEntity<ReEvaluation> getReEvaluation(String authority) {
    standards.authority(authority);
    practicestandards.service.findings.ReEvaluation found = casesToJudge.of(authority);
    Instant since = found.since();
    return Answers.ok(
        new ReEvaluation(authority, found.cases(), found.waiting(), found.putOff())
            .since(since == null ? null : since.atZone(Moment.LONDON).toOffsetDateTime()));
  }

  private static Measure measure(
      Clause clause, Map<practicestandards.rules.findings.Status, Integer> counts) {
    int due = WAS_DUE.stream().mapToInt(status -> counts.getOrDefault(status, 0)).sum();
    Map<String, Integer> byStatus = new LinkedHashMap<>();
    counts.forEach((status, count) -> byStatus.put(status.name(), count));
    return new Measure(
        clause.id(),
        clause.title(),
        due,
        counts.getOrDefault(practicestandards.rules.findings.Status.MET, 0),
        byStatus);
  }

  private FindingList list(FindingFilter filter, int limit, @Nullable String cursor) {
    List<ListedFinding> found =
        worklist.find(filter, cursor == null ? null : Place.of(cursor), limit + 1);
    List<ListedFinding> page = found.subList(0, Math.min(limit, found.size()));
    String next = found.size() > page.size() ? page.get(page.size() - 1).place().cursor() : null;
    return new FindingList(page.stream().map(this::write).toList(), next);
  }

  private Finding write(ListedFinding listed) {
    return new Finding(listed.caseRef(), json.readValue(listed.content(), Obligation.class))
        .teamRef(listed.teamRef())
        .workerRef(listed.workerRef())
        .breach(breach(listed));
  }

  private static @Nullable FindingBreach breach(ListedFinding listed) {
    return listed.breach() == null || listed.breachSince() == null
        ? null
        : new FindingBreach(BreachKind.valueOf(listed.breach()), listed.breachSince())
            .until(listed.breachUntil());
  }
}
