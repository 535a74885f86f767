package practicestandards.service.findings;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the row of a finding depends on besides what was found: the register's words of its clause,
 * and the code that writes it. Another build may write the same finding in another way.
 */
@Component
class FindingForm {
  private static final String[] CODE = {
    "classpath*:practicestandards/api/**/*.class", "classpath*:practicestandards/service/**/*.class"
  };

  private final SingletonSupplier<String> form;

  FindingForm(RulesFingerprint rules, JsonMapper json) {
    form =
        SingletonSupplier.of(
            () -> rules.of() + " " + Fingerprint.of(CODE) + " " + json.version().toString());
  }

  /** Before the service says that it is ready: the first case does not wait for it. */
  @EventListener(ApplicationReadyEvent.class)
  void started() {
    name();
  }

  /** The same in every process of a build. */
  String name() {
    return form.obtain();
  }
}
