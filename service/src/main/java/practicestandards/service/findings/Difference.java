package practicestandards.service.findings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import practicestandards.service.cases.CaseKey;

/**
 * One finding before and after a case was judged.
 *
 * @param cause why it differs
 * @param before absent where it is new
 * @param after absent where the facts no longer raise it
 */
record Difference(Cause cause, @Nullable Finding before, @Nullable Finding after) {

  /**
   * Those that differ in what is told of them: those that went, then those that changed or came.
   */
  static List<Difference> between(
      Cause cause, Map<String, Finding> before, Map<String, Finding> after) {
    List<Difference> differences = new ArrayList<>();
    before.forEach(
        (obligation, finding) -> {
          if (!after.containsKey(obligation)) {
            differences.add(new Difference(cause, finding, null));
          }
        });
    after.forEach(
        (obligation, finding) -> {
          Finding earlier = before.get(obligation);
          if (earlier == null || !saysTheSame(earlier, finding)) {
            differences.add(new Difference(cause, earlier, finding));
          }
        });
    return differences;
  }

  FindingChange asChange(CaseKey key, long sequence, Instant now) {
    Finding told = Objects.requireNonNull(after == null ? before : after);
    return new FindingChange(
        key.authority(),
        key.caseRef(),
        sequence,
        told.obligation(),
        told.standard(),
        before == null ? null : before.status(),
        after == null ? null : after.status(),
        told.dueAt(),
        after == null ? null : after.breach(),
        after == null ? null : after.breachSince(),
        after == null ? null : after.breachUntil(),
        told.responsible().role(),
        told.responsible().teamRef(),
        told.responsible().workerRef(),
        now);
  }

  /** All but how it is shown, which may grow as the contract does. */
  private static boolean saysTheSame(Finding one, Finding other) {
    return one.status().equals(other.status())
        && one.responsible().equals(other.responsible())
        && Objects.equals(one.dueAt(), other.dueAt())
        && Objects.equals(one.breach(), other.breach())
        && Objects.equals(one.breachSince(), other.breachSince())
        && Objects.equals(one.breachUntil(), other.breachUntil());
  }
}
