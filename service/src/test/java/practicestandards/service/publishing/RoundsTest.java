package practicestandards.service.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

/** What is sent at once. */
class RoundsTest {
  @Test
  void noneHasTwoOfAKeyAndEachKeyKeepsItsOrder() {
    List<List<OutgoingEvent>> rounds =
        Rounds.of(Stream.of("a 1", "a 2", "b 1", "a 3", "b 2", "c 1").map(this::event).toList());

    assertThat(rounds)
        .extracting(round -> round.stream().map(each -> each.event().id()).toList())
        .containsExactly(List.of("a 1", "b 1", "c 1"), List.of("a 2", "b 2"), List.of("a 3"));
  }

  private OutgoingEvent event(String id) {
    return new OutgoingEvent(
        0,
        id.substring(0, 1),
        CloudEvent.of(id, "type", "subject", Instant.EPOCH, JsonNodeFactory.instance.objectNode()),
        null);
  }
}
