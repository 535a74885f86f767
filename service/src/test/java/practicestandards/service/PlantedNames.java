package practicestandards.service;

import java.net.InetAddress;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import practicestandards.service.webhooks.Names;

/** Hosts that mean what a test says, another address each time that they are looked up. */
@Configuration(proxyBeanMethods = false)
public class PlantedNames {
  private static final Map<String, Deque<String>> PLANTED = new ConcurrentHashMap<>();

  /** The host means each of these in turn, and stays with the last. */
  public static void plant(String host, String... addresses) {
    PLANTED.put(host, new ConcurrentLinkedDeque<>(List.of(addresses)));
  }

  @Bean
  @Primary
  Names planted() {
    return host ->
        InetAddress.getAllByName(PLANTED.containsKey(host) ? next(PLANTED.get(host)) : host);
  }

  private static String next(Deque<String> addresses) {
    return addresses.size() > 1 ? addresses.remove() : addresses.element();
  }
}
