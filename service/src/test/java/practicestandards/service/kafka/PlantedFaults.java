package practicestandards.service.kafka;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import practicestandards.service.cases.CaseChanged;

/** Faults that come when all of a change is written and nothing is committed. */
@Configuration(proxyBeanMethods = false)
public class PlantedFaults {
  private static final Map<String, Supplier<RuntimeException>> FAULTS = new ConcurrentHashMap<>();
  private static final Map<String, AtomicInteger> TIMES = new ConcurrentHashMap<>();

  /** The next changes of a case fail, so many times. */
  public static void plant(String caseRef, int times, Supplier<RuntimeException> fault) {
    TIMES.put(caseRef, new AtomicInteger(times));
    FAULTS.put(caseRef, fault);
  }

  /** How many of them are still to come. */
  public static int left(String caseRef) {
    return Math.max(0, TIMES.get(caseRef).get());
  }

  @EventListener
  @Order(Ordered.LOWEST_PRECEDENCE)
  void caseChanged(CaseChanged changed) {
    String caseRef = changed.key().caseRef();
    if (TIMES.containsKey(caseRef) && TIMES.get(caseRef).getAndDecrement() > 0) {
      throw FAULTS.get(caseRef).get();
    }
  }
}
