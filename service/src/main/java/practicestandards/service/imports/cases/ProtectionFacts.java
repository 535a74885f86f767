package practicestandards.service.imports.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.ChildProtectionConference;
import practicestandards.rules.records.ChildProtectionPlan;
import practicestandards.rules.records.Section47Enquiry;
import practicestandards.rules.records.StrategyDiscussion;

/** The records of protecting a child, from the few facts that files hold. */
public final class ProtectionFacts {
  private ProtectionFacts() {}

  /** The strategy discussion with which an enquiry begins. */
  public static StrategyDiscussion strategyDiscussion(LocalDate held) {
    return new StrategyDiscussion(
        Facts.id("strategy", held),
        null,
        null,
        Facts.at(held),
        null,
        true,
        null,
        null,
        null,
        Facts.id("enquiry", held),
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        null,
        null,
        null,
        null,
        null);
  }

  /** An enquiry, begun by the strategy discussion of the same day. */
  public static Section47Enquiry enquiry(LocalDate started, @Nullable Boolean conferenceRequired) {
    return new Section47Enquiry(
        Facts.id("enquiry", started),
        Facts.at(started),
        null,
        null,
        conferenceRequired,
        null,
        null,
        Facts.id("strategy", started),
        null,
        null);
  }

  /** A child protection conference that was held. */
  public static ChildProtectionConference conference(
      ChildProtectionConference.Kind kind,
      LocalDate held,
      @Nullable Boolean planMade,
      @Nullable String enquiryId) {
    String word =
        kind == ChildProtectionConference.Kind.INITIAL ? "conference" : "review-conference";
    return new ChildProtectionConference(
        Facts.id(word, held), kind, null, null, Facts.at(held), null, planMade, enquiryId, null);
  }

  /** A child protection plan. */
  public static ChildProtectionPlan protectionPlan(
      LocalDate started,
      @Nullable LocalDate ended,
      ChildProtectionPlan.@Nullable Category category) {
    return new ChildProtectionPlan(
        Facts.id("protection-plan", started),
        Facts.at(started),
        Facts.at(ended),
        category,
        null,
        null);
  }
}
