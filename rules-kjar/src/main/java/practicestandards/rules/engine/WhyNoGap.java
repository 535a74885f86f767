package practicestandards.rules.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
          : "No `agreedFrequency` recorded for " + purpose + " while " + WhyNot.named(regime) + ".";
    }
    return rule.cell("FirstGap").equals("FROM_THE_FIRST_EVENT") && !isBegun(metBy)
        ? "No “"
            + metBy.label()
            + "” yet while "
            + WhyNot.named(regime)
            + ": the first gap runs from the first one."
        : null;
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
