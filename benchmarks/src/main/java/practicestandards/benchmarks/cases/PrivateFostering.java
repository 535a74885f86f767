package practicestandards.benchmarks.cases;

import java.time.LocalDate;

/** Privately fostered. */
final class PrivateFostering implements Chapter {
  @Override
  public void write(Life life, LocalDate from, LocalDate to, int events) {
    life.add("privateFosteringArrangement")
        .with("startedAt", life.on(from.minusDays(life.number(30))))
        .with("notificationReceivedAt", life.maybe(0.9, life.on(from)))
        .with("authorityAwareAt", life.maybe(0.5, life.on(from.plusDays(life.number(6) - 2))))
        .with("endedAt", life.yes(0.4) ? life.on(to) : null)
        .id();
    Visits.write(life, from, to, events, "SOCIAL_WORKER", null);
  }
}
