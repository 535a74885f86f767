package practicestandards.rules.engine;

import java.util.List;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.findings.Status;
import practicestandards.rules.sentences.Phrases;
import practicestandards.rules.standards.Clause;

/**
 * Why a clause raised what it raised in one case, and why not more.
 *
 * @param clause the clause
 * @param raised its obligations, the settled included
 * @param missing in plain words, where nothing was raised, or nothing that can be judged: the
 *     conditions that are missing, in the order in which they are checked; none for a clause that
 *     is not judged from records
 */
public record Explanation(String clause, List<Obligation> raised, List<String> missing) {
  public Explanation {
    raised = List.copyOf(raised);
    missing = List.copyOf(missing);
  }

  /**
   * The explanation for a case.
   *
   * @param clause what the register says of it
   * @param rules its rows and rules
   * @param facts all that was known or concluded
   */
  static Explanation of(Clause clause, List<ClauseRule> rules, List<Object> facts) {
    List<Obligation> fired =
        facts.stream()
            .filter(Obligations.class::isInstance)
            .flatMap(found -> ((Obligations) found).owed().stream())
            .filter(obligation -> obligation.standard().equals(clause.id()))
            .toList();
    List<Obligation> raised =
        SameDuty.once(fired).stream().sorted(FindingOrder.MOST_URGENT_FIRST).toList();
    WhyNot whyNot = new WhyNot(clause, Events.among(facts), facts);
    List<String> missing =
        raised.isEmpty()
            ? rules.stream().flatMap(rule -> whyNot.missing(rule).stream()).distinct().toList()
            : notJudged(raised);
    return new Explanation(clause.id(), raised, missing);
  }

  private static List<String> notJudged(List<Obligation> raised) {
    return raised.stream().allMatch(each -> each.status() == Status.NOT_EVALUABLE)
        ? raised.stream()
            .flatMap(each -> each.missing().stream())
            .map(
                missing ->
                    "It cannot be judged without "
                        + Phrases.needed(List.of(missing))
                        + ", not recorded or not supplied.")
            .distinct()
            .toList()
        : List.of();
  }
}
