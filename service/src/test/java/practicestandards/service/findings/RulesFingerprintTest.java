package practicestandards.service.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A release that changes any of the files that decide has the kept cases judged again. */
class RulesFingerprintTest {
  /** Pages for readers, and what editors complete words by. */
  private static final List<String> DECIDING_NOTHING = List.of(".md", ".json");

  private final PathMatchingResourcePatternResolver files =
      new PathMatchingResourcePatternResolver();

  @Test
  void everyFileOfRulesWordsAndRegistersIsInIt() throws IOException {
    Set<String> told = addresses(RulesFingerprint.PARTS);
    assertThat(told).anyMatch(file -> file.endsWith("words/seeing.yaml"));
    assertThat(
            addresses(
                "classpath*:rules/**/*.*",
                "classpath*:words/*",
                "classpath*:sentences/*",
                "classpath*:standards/**/*.*"))
        .filteredOn(file -> !file.endsWith(".class"))
        .filteredOn(file -> DECIDING_NOTHING.stream().noneMatch(file::endsWith))
        .isSubsetOf(told);
  }

  private Set<String> addresses(String... patterns) throws IOException {
    Set<String> addresses = new TreeSet<>();
    for (String pattern : patterns) {
      for (Resource file : files.getResources(pattern)) {
        if (file.isReadable()) {
          addresses.add(file.getURL().toString());
        }
      }
    }
    return addresses;
  }
}
