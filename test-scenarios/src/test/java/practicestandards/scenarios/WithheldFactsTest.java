package practicestandards.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import practicestandards.rules.words.AgreedFor;
import practicestandards.rules.words.EventKind;
import practicestandards.rules.words.Question;
import practicestandards.rules.words.RegimeKind;
import practicestandards.rules.words.Source;

/** A feed may lack any attribute that a word looks at: some situation says what follows then. */
class WithheldFactsTest {
  @Test
  void eachAttributeThatAWordTestsIsWithheldInSomeSituation() {
    Set<String> never = new TreeSet<>(tested());
    never.removeAll(withheld());

    assertThat(never)
        .as("no situation says: supplies: [..., {type: ..., without: [...]}]")
        .isEmpty();
  }

  @Test
  void whatAnAgreementIsReadFromIsAmongThem() {
    assertThat(tested()).contains("agreedFrequency.subject", "agreedFrequency.endedAt");
  }

  private static Set<String> tested() {
    Stream<String> events =
        EventKind.all().stream()
            .map(EventKind::reading)
            .flatMap(reading -> both(reading.needs(), reading.assumes()));
    Stream<String> questions = Question.all().stream().flatMap(each -> each.needs().stream());
    Stream<String> patterns =
        RegimeKind.all().stream().flatMap(each -> both(each.raisedBy(), each.liftedBy()));
    Stream<String> agreements =
        AgreedFor.all().stream()
            .flatMap(each -> each.sources().stream())
            .flatMap(WithheldFactsTest::attributes);
    return Stream.of(events, questions, patterns, agreements)
        .flatMap(each -> each)
        .filter(fact -> fact.contains("."))
        .collect(Collectors.toSet());
  }

  private static Stream<String> attributes(Source source) {
    Stream<String> lifting = source.unless().stream().flatMap(each -> each.attributes().stream());
    return Stream.of(
            source.at().stream(),
            source.where().attributes().stream(),
            lifting,
            Stream.ofNullable(source.until()))
        .flatMap(each -> each)
        .map(attribute -> source.type() + "." + attribute);
  }

  private static Stream<String> both(List<String> some, List<String> others) {
    return Stream.concat(some.stream(), others.stream());
  }

  private static Set<String> withheld() {
    return ScenarioFile.all().stream()
        .flatMap(file -> file.read().situations().stream())
        .flatMap(situation -> situation.supplies().stream())
        .flatMap(
            supplied ->
                supplied.without().stream().map(attribute -> supplied.type() + "." + attribute))
        .collect(Collectors.toSet());
  }
}
