package practicestandards.service.findings.rest;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import practicestandards.api.FindingsApi;
import practicestandards.api.model.BreachKind;
import practicestandards.api.model.Finding;
import practicestandards.api.model.FindingBreach;
import practicestandards.api.model.FindingList;
import practicestandards.api.model.Obligation;
import practicestandards.api.model.Status;
import practicestandards.service.findings.FindingFilter;
import practicestandards.service.findings.ListedFinding;
import practicestandards.service.findings.Place;
import practicestandards.service.findings.Worklist;
import practicestandards.service.shared.register.Standards;
import practicestandards.service.shared.web.Answers;
import tools.jackson.databind.json.JsonMapper;

/** Lists findings. */
@RestController
class FindingController implements FindingsApi {
  private final Standards standards;
  private final Worklist worklist;
  private final JsonMapper json;

  FindingController(Standards standards, Worklist worklist, JsonMapper json) {
    this.standards = standards;
    this.worklist = worklist;
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
    List<ListedFinding> found =
        worklist.find(filter, cursor == null ? null : Place.of(cursor), limit + 1);
    List<ListedFinding> page = found.subList(0, Math.min(limit, found.size()));
    String next = found.size() > page.size() ? page.get(page.size() - 1).place().cursor() : null;
    return Answers.ok(new FindingList(page.stream().map(this::write).toList(), next));
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
