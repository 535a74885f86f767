package practicestandards.service.findings;

import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Tells one set of rules, and of the code that gives their words a meaning, from another. */
@Component
class RulesFingerprint {
  private static final String[] PARTS = {
    "classpath*:rules/**/*.drl",
    "classpath*:rules/**/*.drl.xlsx",
    "classpath*:standards/**/*.yaml",
    "classpath*:practicestandards/rules/**/*.class"
  };

  private final SingletonSupplier<String> fingerprint =
      SingletonSupplier.of(() -> Fingerprint.of(PARTS));

  /** The same for the same files. */
  String of() {
    return fingerprint.obtain();
  }
}
