package practicestandards.faults;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a case system says of one child in need: an episode, a social worker, visits; some
 * corrected, some told late, some told twice.
 */
final class Story {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
  private static final Instant FIRST_RECORDED =
      TODAY.minusDays(20).atTime(9, 0).toInstant(ZoneOffset.UTC);

  /** The last visit at which the child was seen, of step 17, is 37 days ago: five of six weeks. */
  private static final LocalDate FIRST_DAY = TODAY.minusDays(190);

  private static final int DAYS_BETWEEN_VISITS = 9;

  private final String caseRef;
  private final boolean overKafka;
  private final List<Operation> operations = new ArrayList<>();

  private Story(String caseRef, boolean overKafka) {
    this.caseRef = caseRef;
    this.overKafka = overKafka;
  }

  /** The operations of a case, in the order in which they are sent. */
  static List<Operation> of(String caseRef, boolean overKafka, int steps) {
    Story story = new Story(caseRef, overKafka);
    IntStream.range(0, steps).forEach(story::tell);
    return story.operations;
  }

  private void tell(int step) {
    if (step == 0) {
      add(step, record("childInNeedEpisode", "e1", step).put("startedAt", FIRST_DAY.toString()));
    } else if (step == 1) {
      add(
          step,
          record("allocation", "a1", step)
              .put("workerRef", "w-1")
              .put("teamRef", "t-1")
              .put("role", "SOCIAL_WORKER")
              .put("startedAt", FIRST_DAY.toString()));
    } else if (step % 5 == 4) {
      add(step, visit(step - 1, step).put("childSeen", false));
    } else if (step % 7 == 6) {
      add(step, visit(2, -step).put("childSeen", true));
    } else {
      add(step, visit(step, step).put("childSeen", true));
    }
    if (step % 6 == 5) {
      operations.add(operations.get(operations.size() - 3).repeated());
    }
  }

  private ObjectNode visit(int number, int recorded) {
    return record("visit", "v" + number, recorded)
        .put("at", FIRST_DAY.plusDays((long) DAYS_BETWEEN_VISITS * number).toString())
        .put("byRole", "SOCIAL_WORKER");
  }

  /** Recorded so many minutes after the first, or before it. */
  private static ObjectNode record(String type, String id, int minutes) {
    return JsonMapper.shared()
        .createObjectNode()
        .put("type", type)
        .put("id", id)
        .put("recordedAt", FIRST_RECORDED.plusSeconds(60L * minutes).toString());
  }

  private void add(int step, ObjectNode record) {
    operations.add(new Operation(caseRef, step, overKafka, false, record));
  }
}
