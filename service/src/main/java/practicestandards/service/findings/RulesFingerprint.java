package practicestandards.service.findings;

import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Tells one set of rules, with their words and the code that reads both, from another. */
@Component
class RulesFingerprint {
  static final String[] PARTS = {
    "classpath*:rules/**/*.drl",
    "classpath*:rules/**/*.drl.xlsx",
    "classpath*:rules/**/*.drt",
    "classpath*:rules/**/words.yaml",
    "classpath*:words/*.yaml",
    "classpath*:sentences/*.yaml",
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
