package practicestandards.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import practicestandards.service.TemporaryFolder;

/**
 * What was sent and what became of it, as far as the sender knows: written before each sending and
 * after it, outside the service.
 */
final class Ledger {
  /** What a sender knows. */
  enum Outcome {
    /** It was acknowledged. */
    OK,
    /** It was refused. */
    FAILED,
    /** No answer came, or one that leaves it open. */
    UNKNOWN
  }

  private final Path file = TemporaryFolder.make().resolve("ledger.txt");
  private final Map<String, Operation> sent = new LinkedHashMap<>();
  private final Map<String, Outcome> outcomes = new LinkedHashMap<>();
  private int acknowledged;
  private int unknown;

  /** About to be sent. */
  synchronized void sending(Operation operation) {
    write("sending " + operation.id());
    sent.putIfAbsent(operation.id(), operation);
  }

  /** What came of it. A later answer to the same operation counts. */
  synchronized void note(Operation operation, Outcome outcome) {
    write(outcome + " " + operation.id());
    outcomes.put(operation.id(), outcome);
    acknowledged += outcome == Outcome.OK ? 1 : 0;
    unknown += outcome == Outcome.UNKNOWN ? 1 : 0;
  }

  /** How many sendings were acknowledged. */
  synchronized int acknowledged() {
    return acknowledged;
  }

  /** How many sendings were left open, to be sent again. */
  synchronized int unknown() {
    return unknown;
  }

  /** Every operation once. */
  synchronized Collection<Operation> operations() {
    return List.copyOf(sent.values());
  }

  /** The ids of those that are acknowledged. */
  synchronized Set<String> acknowledgedIds() {
    return outcomes.entrySet().stream()
        .filter(each -> each.getValue() == Outcome.OK)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Whether the one of that id is on the topic, which no database forgets. */
  synchronized boolean cameOverKafka(String id) {
    return sent.containsKey(id) && sent.get(id).overKafka();
  }

  /** What is known of one. */
  synchronized Outcome outcome(Operation operation) {
    return outcomes.getOrDefault(operation.id(), Outcome.UNKNOWN);
  }

  private void write(String line) {
    try {
      Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
