package practicestandards.service.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import practicestandards.rules.standards.Authority;
import practicestandards.service.shared.register.Standards;

/**
 * What waits, counted in the database when it is asked for; each node gives the figures of all.
 * Ages are by the service's clock, in seconds; 0 where nothing waits.
 */
@Component
class Backlogs implements MeterBinder {
  private static final String OLDEST =
      "select coalesce(extract(epoch from cast(:now as timestamptz) - min(%s)), 0) from %s";

  private final JdbcClient database;
  private final Standards standards;
  private final Clock clock;
  private final boolean sends;

  Backlogs(
      JdbcClient database,
      Standards standards,
      Clock clock,
      @Value("${spring.kafka.bootstrap-servers:}") String broker) {
    this.database = database;
    this.standards = standards;
    this.clock = clock;
    this.sends = !broker.isEmpty();
  }

  @Override
  public void bindTo(MeterRegistry figures) {
    cases(figures);
    if (sends) {
      outbox(figures, "finding-changes", "finding_change", "changed_at");
      outbox(figures, "case-records.parked", "parked_notice", "parked_at");
    }
    webhooks(figures);
    for (ParkedReason reason : ParkedReason.values()) {
      gauge(
          figures,
          "parked",
          "Records that could not be taken and wait for a decision",
          Tags.of("reason", reason.label()),
          "select count(*) from parked_record where state = 'PARKED' and " + reason.condition());
    }
  }

  private void cases(MeterRegistry figures) {
    for (Authority authority : standards.authorities()) {
      gauge(
          figures,
          "cases.open",
          "Kept cases that were not erased",
          Tags.of("authority", authority.id()),
          "select count(*) from kept_case where erased_at is null and authority = '%s'"
              .formatted(authority.id()));
    }
    String due = "kept_case where next_change_at <= :now";
    gauge(
        figures,
        "cases.due",
        "Cases to be judged again",
        Tags.empty(),
        "select count(*) from " + due);
    oldest(figures, "cases.due.oldest", Tags.empty(), "next_change_at", due);
  }

  private void outbox(MeterRegistry figures, String topic, String table, String since) {
    Tags tags = Tags.of("topic", topic);
    String unsent = table + " where sent_at is null";
    gauge(
        figures,
        "outbox.unsent",
        "Events not acknowledged",
        tags,
        "select count(*) from " + unsent);
    oldest(figures, "outbox.oldest", tags, since, unsent);
  }

  private void webhooks(MeterRegistry figures) {
    String waiting = "webhook_delivery where state = 'WAITING'";
    gauge(
        figures,
        "webhook.waiting",
        "Messages not taken yet",
        Tags.empty(),
        "select count(*) from " + waiting);
    gauge(
        figures,
        "webhook.parked",
        "Messages that are tried no more",
        Tags.empty(),
        "select count(*) from webhook_delivery where state = 'PARKED'");
    oldest(
        figures,
        "webhook.oldest",
        Tags.empty(),
        "c.changed_at",
        "finding_change c where position = (select min(change) from " + waiting + ")");
  }

  private void oldest(MeterRegistry figures, String name, Tags tags, String since, String from) {
    Gauge.builder(name, () -> figure(OLDEST.formatted(since, from)))
        .description("Age of the oldest")
        .baseUnit("seconds")
        .tags(tags)
        .register(figures);
  }

  private void gauge(MeterRegistry figures, String name, String what, Tags tags, String sql) {
    Gauge.builder(name, () -> figure(sql)).description(what).tags(tags).register(figures);
  }

  private double figure(String sql) {
    return database
        .sql(sql)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query(Double.class)
        .single();
  }
}
