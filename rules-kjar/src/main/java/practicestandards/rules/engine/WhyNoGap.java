package practicestandards.rules.engine;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.EnglishWords;
import practicestandards.rules.words.AgreedFor;
import practicestandards.rules.words.EventKind;
import practicestandards.rules.words.RegimeKind;

/**
 * Finds what kept a repeating clause from raising anything while its period lasted.
 *
 * @param happened what happened in the case
 * @param periods the stretches of its regime
 */
record WhyNoGap(Events happened, List<Regime> periods) {

  /** The first thing missing, in plain words; nothing for a clause that does not repeat. */
  @Nullable String of(ClauseRule rule) {
    RegimeKind regime = rule.regime();
    EventKind metBy = rule.event("MetBy");
    if (regime == null || metBy == null || !rule.said().containsKey("FirstGap")) {
      return null;
    }
    if (rule.agreed().needsAgreement()) {
      String purpose = AgreedFor.named(rule.cell("AgreedFor")).label();
      return isAgreed(rule)
          ? "No interval shorter than " + InWords.limit(rule) + " is agreed for " + purpose + "."
          : "No agreed frequency is recorded for "
              + purpose
              + " while "
              + WhyNot.named(regime)
              + " holds.";
    }
    return rule.cell("FirstGap").equals("FROM_THE_FIRST_EVENT") && !isBegun(metBy)
        ? notBegun(metBy, WhyNot.named(regime))
        : null;
  }

  /** What happened before the period is named: it is the reason why the first gap has no start. */
  private String notBegun(EventKind metBy, String regime) {
    String name = "“" + InWords.capital(metBy.label()) + "”";
    return happened.of(metBy.name()).getEvents().stream()
        .map(event -> event.at().date())
        .max(Comparator.naturalOrder())
        .map(last -> name + " on " + EnglishWords.of(last) + before(regime))
        .orElse(
            name + " has not happened yet while " + regime + " holds; the first starts the count.");
  }

  private static String before(String regime) {
    return " is older than the time in which " + regime + " holds, and is not counted.";
  }

  private boolean isAgreed(ClauseRule rule) {
    Agreements agreed = happened.agreedFor(rule.cell("AgreedFor"));
    return periods.stream().anyMatch(p -> !agreed.within(p.madeAt(), p.span().to()).isEmpty());
  }

  private boolean isBegun(EventKind metBy) {
    return happened.of(metBy.name()).getEvents().stream()
        .anyMatch(event -> periods.stream().anyMatch(period -> period.span().contains(event.at())));
  }
}
