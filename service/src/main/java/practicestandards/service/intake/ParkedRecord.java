package practicestandards.service.intake;

import java.time.Instant;
import java.util.List;
import practicestandards.service.shared.input.InputError;

/**
 * A record that could not be taken and holds up its key, as it is listed.
 *
 * @param arrivedAt when it was read from the topic
 * @param waiting how many later records of its key wait for it
 * @param errors why it could not be taken
 */
public record ParkedRecord(
    long id,
    String key,
    String topic,
    int partition,
    long offset,
    Instant arrivedAt,
    int waiting,
    List<InputError> errors) {
  public ParkedRecord {
    errors = List.copyOf(errors);
  }
}
