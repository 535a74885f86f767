package practicestandards.service.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import practicestandards.api.model.Include;
import practicestandards.rules.engine.Evaluation;
import practicestandards.rules.findings.Breach;
import practicestandards.rules.findings.BreachKind;
import practicestandards.rules.findings.Lateness;
import practicestandards.rules.findings.NotEvaluable;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.findings.Progress;
import practicestandards.rules.findings.RecordMoment;
import practicestandards.rules.findings.Status;
import practicestandards.rules.findings.Subject;
import practicestandards.rules.findings.SubjectType;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Receipt;
import practicestandards.service.RunningService;
import practicestandards.service.shared.contract.Contract;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How findings are written as the contract has it. */
class AnswerWriterTest {
  private static final Moment MEETING = Moment.parse("2026-03-28T18:00:00Z");
  private static final Breach LATE =
      new Breach(
          "SOL-VIS-S47-01/x:1",
          "SOL-VIS-S47-01",
          BreachKind.LATE,
          Moment.parse("2026-03-29T19:00:00+01:00"),
          Moment.parse("2026-03-29T20:30:00+01:00"),
          new Lateness(2, "HOURS", 0));

  @Test
  void aLimitInHoursHasAnInstantWithLondonsOffset() {
    JsonNode written = written(Status.MET_LATE, LATE).at("/obligations/0");
    assertThat(written.path("dueDate").asString()).isEqualTo("2026-03-29");
    assertThat(written.path("dueAt").asString()).isEqualTo("2026-03-29T19:00:00+01:00");
    assertThat(written.at("/because/0/at").asString()).isEqualTo("2026-03-28T18:00:00Z");
  }

  @Test
  void aBreachInHoursHasDateTimes() {
    assertThat(written(Status.MET_LATE, LATE).at("/breaches/0").toString())
        .isEqualTo(
            "{\"obligation\":\"SOL-VIS-S47-01/x:1\",\"standard\":\"SOL-VIS-S47-01\","
                + "\"kind\":\"LATE\",\"since\":\"2026-03-29T19:00:00+01:00\","
                + "\"until\":\"2026-03-29T20:30:00+01:00\","
                + "\"late\":{\"amount\":2,\"unit\":\"HOURS\",\"days\":0}}");
  }

  @Test
  void whatIsQuietIsCountedAndLeftOutUnlessAskedFor() {
    for (Status status : Status.values()) {
      JsonNode counted = written(status, null, Set.of());
      assertThat(counted.at("/summary/byStatus/" + status.name()).asInt()).isEqualTo(1);
      boolean quiet =
          Set.of(Status.MET, Status.ENDED, Status.EXCUSED, Status.NOT_EVALUABLE).contains(status);
      assertThat(counted.path("obligations")).as(status.name()).hasSize(quiet ? 0 : 1);
      Set<Include> asked = Set.of(Include.SETTLED, Include.NOT_EVALUABLE);
      assertThat(written(status, null, asked).path("obligations")).hasSize(1);
    }
  }

  @Test
  void whatWasNotAskedForIsAbsent() {
    assertThat(written(Status.OPEN, null, Set.of()).propertyNames())
        .doesNotContain("audit", "notEvaluable");
    JsonNode all = written(Status.OPEN, null, Set.of(Include.NOT_EVALUABLE));
    assertThat(all.path("notEvaluable").toString())
        .isEqualTo("[{\"standard\":\"SOL-VIS-CP-01\",\"missing\":[\"childProtectionPlan\"]}]");
  }

  @Test
  void everythingThatAnObligationCanHaveIsOfTheContract() {
    for (Status status : Status.values()) {
      JsonNode written = written(status, LATE, Set.of(Include.values()));
      assertThat(new Contract().schema("Evaluation").validate(written)).isEmpty();
    }
  }

  private static JsonNode written(Status status, @Nullable Breach breach) {
    return written(status, breach, Set.of(Include.SETTLED));
  }

  private static JsonNode written(Status status, @Nullable Breach breach, Set<Include> include) {
    Evaluation evaluation =
        new Evaluation(
            "solihull",
            "2024-04.1",
            "C-1",
            Moment.parse("2026-04-10"),
            List.of(obligation(status, breach)),
            List.of(new NotEvaluable("SOL-VIS-CP-01", List.of("childProtectionPlan"))));
    JsonMapper mapper = RunningService.part(JsonMapper.class);
    return mapper.valueToTree(RunningService.part(AnswerWriter.class).write(evaluation, include));
  }

  private static Obligation obligation(Status status, @Nullable Breach breach) {
    return new Obligation(
        "SOL-VIS-S47-01/x:1",
        "SOL-VIS-S47-01",
        new Subject(SubjectType.CHILD, "C-1"),
        1,
        List.of(new RecordMoment("strategyDiscussion", "d1", "heldAt", MEETING)),
        LocalDate.of(2026, 3, 28),
        LocalDate.of(2026, 3, 29),
        Instant.parse("2026-03-29T18:00:00Z"),
        true,
        false,
        List.of("child"),
        new Receipt(
            "24 hours", LocalDate.of(2026, 3, 28), List.of(), LocalDate.of(2026, 3, 29), "."),
        status,
        List.of(),
        List.of("visit.location"),
        new Progress(1, 2),
        breach);
  }
}
