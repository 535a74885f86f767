package practicestandards.service.evaluation;

import org.jspecify.annotations.Nullable;
import practicestandards.api.model.Breach;
import practicestandards.api.model.BreachKind;
import practicestandards.api.model.Lateness;

/** Writes a breach as the contract has it. */
final class BreachWriter {
  private BreachWriter() {}

  static Breach write(practicestandards.rules.findings.Breach breach) {
    return new Breach()
        .obligation(breach.obligation())
        .standard(breach.standard())
        .kind(BreachKind.valueOf(breach.kind().name()))
        .since(breach.since())
        .until(breach.until())
        .late(late(breach.late()));
  }

  private static @Nullable Lateness late(practicestandards.rules.findings.@Nullable Lateness late) {
    return late == null
        ? null
        : new Lateness(late.amount(), Lateness.UnitEnum.fromValue(late.unit()), late.days());
  }
}
