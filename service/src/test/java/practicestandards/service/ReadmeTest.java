package practicestandards.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The README's request gives the README's answer. */
class ReadmeTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern ANSWER = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

  @Test
  void itsCurlGivesItsAnswer() throws IOException {
    String request = Files.readString(ROOT.resolve("docs/first-case.json"));
    JsonNode answer = RunningService.post("/v1/authorities/solihull/evaluations", request).json();

    JsonNode shown = JsonMapper.shared().readTree(shownInReadme());
    assertThat(answer.path("summary")).isEqualTo(shown.path("summary"));
    assertThat(answer.path("breaches")).isEqualTo(shown.path("breaches"));
  }

  private static String shownInReadme() throws IOException {
    Matcher answer = ANSWER.matcher(Files.readString(ROOT.resolve("README.md")));
    assertThat(answer.find()).isTrue();
    return answer.group(1);
  }
}
