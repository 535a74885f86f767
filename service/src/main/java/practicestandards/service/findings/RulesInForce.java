package practicestandards.service.findings;

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

  RulesInForce(
      JdbcClient database,
      Standards standards,
      RulesFingerprint fingerprint,
      ApplicationEventPublisher events) {
    this.database = database;
    this.standards = standards;
    this.fingerprint = fingerprint;
    this.events = events;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Transactional
  void started() {
    String now = fingerprint.of();
    for (Authority authority : standards.authorities()) {
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
}
