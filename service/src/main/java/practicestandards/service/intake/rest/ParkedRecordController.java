package practicestandards.service.intake.rest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import practicestandards.api.ParkedRecordsApi;
import practicestandards.api.model.ParkedRecord;
import practicestandards.api.model.ParkedRecordList;
import practicestandards.api.model.ReleasedRecords;
import practicestandards.rules.time.Moment;
import practicestandards.service.intake.Intake;
import practicestandards.service.intake.Released;
import practicestandards.service.shared.problems.BadParameter;
import practicestandards.service.shared.web.Answers;
import tools.jackson.databind.JsonNode;

/** Lists parked records, and retries or skips them. */
@RestController
class ParkedRecordController implements ParkedRecordsApi {
  private final Intake intake;

  ParkedRecordController(Intake intake) {
    this.intake = intake;
  }

  @Override
  public ResponseEntity<ParkedRecordList> listParkedRecords(
      Integer limit, @Nullable String cursor) {
    List<ParkedRecord> found =
        intake.list(after(cursor), limit + 1).stream().map(ParkedRecordController::write).toList();
    List<ParkedRecord> page = found.subList(0, Math.min(limit, found.size()));
    String next = found.size() > page.size() ? page.get(page.size() - 1).getId().toString() : null;
    return Answers.ok(new ParkedRecordList(page, next));
  }

  @Override
  public ResponseEntity<ReleasedRecords> retryParkedRecord(Long id, @Nullable JsonNode repaired) {
    Optional<byte[]> payload =
        Optional.ofNullable(repaired)
            .map(event -> event.toString().getBytes(StandardCharsets.UTF_8));
    return Answers.ok(write(intake.retry(id, payload)));
  }

  @Override
  public ResponseEntity<ReleasedRecords> skipParkedRecord(Long id) {
    return Answers.ok(write(intake.skip(id)));
  }

  private static long after(@Nullable String cursor) {
    try {
      return cursor == null ? 0 : Long.parseLong(cursor);
    } catch (NumberFormatException notANumber) {
      throw new BadParameter("cursor", "must be the nextCursor of an answer to the same question");
    }
  }

  private static ReleasedRecords write(Released released) {
    return new ReleasedRecords(released.taken())
        .parked(released.parked().map(ParkedRecordController::write).orElse(null));
  }

  private static ParkedRecord write(practicestandards.service.intake.ParkedRecord parked) {
    return new ParkedRecord(
        parked.id(),
        parked.key(),
        parked.topic(),
        parked.partition(),
        parked.offset(),
        parked.arrivedAt().atZone(Moment.LONDON).toOffsetDateTime(),
        parked.waiting(),
        parked.errors());
  }
}
