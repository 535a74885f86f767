package practicestandards.scenarios.howto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import practicestandards.scenarios.howto.Checkout.Ended;

/** Somebody who knows no Java adds the word of the page, by the page. */
class AddAWordTest {
  private static final String PAGE = "add-a-word.md";
  private static final String WORDS = "rules-kjar/src/main/resources/words/care.yaml";
  private static final String REGISTER =
      "rules-kjar/src/main/resources/standards/solihull/assessment.yaml";
  private static final String WORKBOOK =
      "rules-kjar/src/main/resources/rules/solihull/deadlines.drl.xlsx";

  @TempDir private Path folder;

  @Test
  void theWordOfThePageComesIntoTheWorkbooksOnceSomethingUsesIt()
      throws IOException, InterruptedException {
    Checkout checkout = new Checkout(folder);
    String entry = Checkout.blocks(PAGE, "yaml").get(0);
    String command = Checkout.blocks(PAGE, "sh").get(0);
    byte[] before = checkout.bytes(WORKBOOK);

    checkout.change(WORDS, "events:\n", Matcher.quoteReplacement("events:\n" + entry + "\n"));
    Ended unused = checkout.run(command);
    assertThat(unused.said())
        .contains("REVIEW_HEALTH_ASSESSMENT_HELD: No row, rule or register uses the word.")
        .doesNotContain("\tat ");
    assertThat(unused.status()).isEqualTo(1);
    assertThat(checkout.bytes(WORKBOOK)).isEqualTo(before);

    checkout.change(
        REGISTER, "after: ANY_ASSESSMENT_AUTHORISED", "after: REVIEW_HEALTH_ASSESSMENT_HELD");
    Ended used = checkout.run(command);
    assertThat(used.said()).contains("Rewritten: solihull/deadlines.drl.xlsx");
    assertThat(used.status()).isZero();
    assertThat(checkout.bytes(WORKBOOK)).isNotEqualTo(before);
  }
}
