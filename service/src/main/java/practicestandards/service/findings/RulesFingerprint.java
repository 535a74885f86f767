package practicestandards.service.findings;

import org.springframework.stereotype.Component;

/** Tells one set of rules, and of the code that gives their words a meaning, from another. */
@Component
class RulesFingerprint {
  private static final String[] PARTS = {
    "classpath*:rules/**/*.drl",
    "classpath*:rules/**/*.drl.xlsx",
    "classpath*:standards/**/*.yaml",
    "classpath*:practicestandards/rules/**/*.class"
  };

  /** The same for the same files. */
  String of() {
    return Fingerprint.of(PARTS);
  }
}
