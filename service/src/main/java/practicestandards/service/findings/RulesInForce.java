package practicestandards.service.findings;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import practicestandards.rules.standards.Authority;
import practicestandards.service.authorities.AuthorityChanged;
import practicestandards.service.shared.register.Standards;

/** When the service starts with other rules than before, all kept cases are to be judged again. */
@Component
class RulesInForce {
  private final JdbcClient database;
  private final Standards standards;
  private final RulesFingerprint fingerprint;
  private final ApplicationEventPublisher events;
  private final MeterRegistry figures;

  RulesInForce(
      JdbcClient database,
      Standards standards,
      RulesFingerprint fingerprint,
      ApplicationEventPublisher events,
      MeterRegistry figures) {
    this.database = database;
    this.standards = standards;
    this.fingerprint = fingerprint;
    this.events = events;
    this.figures = figures;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Transactional
  void started() {
    String now = fingerprint.of();
    for (Authority authority : standards.authorities()) {
      tell(authority, now);
      boolean isNew =
          database
                  .sql(
                      """
                      insert into rules_in_force values (?, ?)
                      on conflict (authority) do update set fingerprint = excluded.fingerprint
                      where rules_in_force.fingerprint <> excluded.fingerprint
                      """)
                  .params(authority.id(), now)
                  .update()
              > 0;
      if (isNew) {
        events.publishEvent(new AuthorityChanged(authority.id()));
      }
    }
  }

  private void tell(Authority authority, String hash) {
    Gauge.builder("rules.active.info", () -> 1)
        .description("The rules that are in force")
        .tag("authority", authority.id())
        .tag("release", authority.release())
        .tag("hash", hash)
        .register(figures);
  }
}
