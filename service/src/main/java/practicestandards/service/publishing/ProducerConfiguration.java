package practicestandards.service.publishing;

import org.springframework.boot.kafka.autoconfigure.DefaultKafkaProducerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.support.ProducerListener;

/** What Boot's properties of the producer do not say. */
@Configuration(proxyBeanMethods = false)
class ProducerConfiguration {
  /** What a producer holds when it is given up stands in the outbox: nothing is waited for. */
  @Bean
  DefaultKafkaProducerFactoryCustomizer givenUpAtOnce() {
    return factory -> factory.setPhysicalCloseTimeout(1);
  }

  /** The usual listener writes keys and events to the log. */
  @Bean
  ProducerListener<Object, Object> silentProducer() {
    return new ProducerListener<>() {};
  }
}
