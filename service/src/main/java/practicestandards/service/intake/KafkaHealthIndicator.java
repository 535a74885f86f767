package practicestandards.service.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.stereotype.Component;

/**
 * Whether the broker can be reached, by the consumers' own count of their connections. Without it
 * the service still answers and keeps what it has to tell: it is degraded, not down.
 */
@Component("kafkaHealthIndicator")
class KafkaHealthIndicator implements HealthIndicator {
  private static final Status DEGRADED = new Status("DEGRADED");

  private final ObjectProvider<KafkaListenerEndpointRegistry> listeners;

  KafkaHealthIndicator(ObjectProvider<KafkaListenerEndpointRegistry> listeners) {
    this.listeners = listeners;
  }

  @Override
  public Health health() {
    Collection<MessageListenerContainer> containers =
        listeners.stream().flatMap(each -> each.getListenerContainers().stream()).toList();
    if (containers.isEmpty()) {
      return Health.unknown().build();
    }
    return containers.stream().allMatch(KafkaHealthIndicator::isConnected)
        ? Health.up().build()
        : Health.status(DEGRADED).build();
  }

  private static boolean isConnected(MessageListenerContainer container) {
    List<Map<MetricName, ? extends Metric>> consumers = List.copyOf(container.metrics().values());
    return consumers.stream()
        .flatMap(each -> each.entrySet().stream())
        .filter(each -> each.getKey().name().equals("connection-count"))
        .anyMatch(each -> each.getValue().metricValue() instanceof Double open && open > 0);
  }
}
