package practicestandards.rules.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.words.EventKind;
import practicestandards.rules.words.RegimeKind;

/**
 * Finds what kept a repeating clause from raising anything while its period lasted.
 *
 * @param facts all that was known or concluded
 * @param periods the stretches of its regime
 */
record WhyNoGap(List<Object> facts, List<Regime> periods) {

  /** The first thing missing, in plain words; nothing for a clause that does not repeat. */
  @Nullable String of(ClauseRule rule) {
    RegimeKind regime = rule.regime();
    EventKind metBy = rule.event("MetBy");
    if (regime == null || metBy == null || !rule.said().containsKey("FirstGap")) {
      return null;
    }
    if (rule.agreed().needsAgreement()) {
      String purpose = InWords.plain(rule.cell("AgreedFor"));
      return isAgreed(rule)
          ? "No interval shorter than " + InWords.limit(rule) + " is agreed for " + purpose + "."
          : "No `agreedFrequency` recorded for " + purpose + " while " + WhyNot.named(regime) + ".";
    }
    return rule.cell("FirstGap").equals("FROM_THE_FIRST_EVENT") && !isBegun(metBy)
        ? "No “"
            + InWords.plain(metBy.name())
            + "” yet while "
            + WhyNot.named(regime)
            + ": the first gap runs from the first one."
        : null;
  }

  private boolean isAgreed(ClauseRule rule) {
    return facts.stream()
        .filter(Agreements.class::isInstance)
        .map(Agreements.class::cast)
        .filter(agreed -> agreed.getPurpose().name().equals(rule.cell("AgreedFor")))
        .anyMatch(
            agreed ->
                periods.stream()
                    .anyMatch(p -> !agreed.within(p.madeAt(), p.span().to()).isEmpty()));
  }

  private boolean isBegun(EventKind metBy) {
    return facts.stream()
        .filter(Timeline.class::isInstance)
        .map(Timeline.class::cast)
        .filter(timeline -> timeline.getName().equals(metBy.name()))
        .flatMap(timeline -> timeline.getEvents().stream())
        .anyMatch(event -> periods.stream().anyMatch(period -> period.span().contains(event.at())));
  }
}
