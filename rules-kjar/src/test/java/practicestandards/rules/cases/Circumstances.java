package practicestandards.rules.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import practicestandards.rules.engine.ReferenceData;
import practicestandards.rules.engine.ReferenceData.Term;
import practicestandards.rules.engine.Supplies;
import practicestandards.rules.engine.Supplies.Supply;
import practicestandards.rules.records.Attribute;
import practicestandards.rules.records.RecordType;
import practicestandards.rules.records.RecordTypes;

/** What an authority has set, and what its case system gives: mostly everything. */
final class Circumstances {
  /** Named here and not asked of the rules, so that a case stays the same whatever they become. */
  private static final List<String> SETTINGS =
      List.of(
          "visitOnRequestWorkingDays",
          "placementPlanReviewWorkingDays",
          "supervisionWeeks",
          "caseSupervisionWeeks",
          "repeatReferralMonths",
          "statutoryComplaintWorkingDays",
          "corporateComplaintWorkingDays");

  private final Dice dice;

  Circumstances(Dice dice) {
    this.dice = dice;
  }

  ReferenceData reference() {
    Map<String, Integer> settings =
        SETTINGS.stream()
            .filter(any -> dice.yes(0.6))
            .collect(Collectors.toMap(key -> key, any -> 1 + dice.below(12)));
    List<Term> terms = dice.yes(0.7) ? terms() : List.of();
    return new ReferenceData(settings, terms, Map.of("ref0", terms(), "ref1", terms()));
  }

  Supplies supplies() {
    if (dice.yes(0.7)) {
      return Supplies.EVERYTHING;
    }
    boolean everything = dice.yes(0.5);
    Map<String, Supply> byType = new HashMap<>();
    for (RecordType type : RecordTypes.all()) {
      if (dice.yes(0.1)) {
        byType.put(type.name(), narrow(type));
      } else if (!everything && dice.yes(0.9)) {
        byType.put(type.name(), Supply.WHOLE);
      }
    }
    return new Supplies(everything, byType);
  }

  private Supply narrow(RecordType type) {
    List<String> names = type.attributes().stream().skip(1).map(Attribute::name).toList();
    return new Supply(
        dice.yes(0.5) ? Set.of(dice.oneOf(names)) : Set.of(),
        dice.yes(0.4) ? MadeUpCase.FIRST.plusDays(dice.below(MadeUpCase.DAYS)) : null,
        dice.yes(0.3));
  }

  private static List<Term> terms() {
    List<Term> terms = new ArrayList<>();
    for (int year = 2023; year < 2028; year++) {
      terms.add(new Term(LocalDate.of(year, 1, 6), LocalDate.of(year, 3, 28)));
      terms.add(new Term(LocalDate.of(year, 4, 20), LocalDate.of(year, 7, 18)));
      terms.add(new Term(LocalDate.of(year, 9, 3), LocalDate.of(year, 12, 18)));
    }
    return terms;
  }
}
