package practicestandards.rules.engine;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.RecordMoment;
import practicestandards.rules.standards.Clause;
import practicestandards.rules.time.Age;
import practicestandards.rules.time.EnglishWords;

/**
 * Says why all that a clause looks at is on record and yet raises nothing: too early, too late, or
 * not what the clause, as it is read, asks for.
 *
 * @param onRecord the records at the moment asked for
 * @param context that moment, and since when the standards hold
 * @param clause what the register says of the clause
 */
record NotEnough(OnRecord onRecord, CaseContext context, Clause clause) {
  private static final Pattern AGE = Pattern.compile("(\\d+) years(?: (\\d+) months)?");

  /** The reason, and what the clause asks for. */
  List<String> of(ClauseRule rule) {
    Set<String> looked = new LinkedHashSet<>();
    rule.needs().forEach(looked::addAll);
    List<RecordMoment> there = onRecord.dated(looked);
    String asked = clause.reading() == null ? clause.says() : clause.reading().read();
    return Stream.of(byAge(there), notYetInForce(there), shown(there), asked)
        .filter(Objects::nonNull)
        .toList();
  }

  /** Where an age is the clock: that it was reached before the rest began, or is not reached. */
  private @Nullable String byAge(List<RecordMoment> there) {
    Matcher age = AGE.matcher(Objects.requireNonNullElse(clause.limit(), ""));
    LocalDate born =
        there.stream()
            .filter(each -> each.moment().equals("dateOfBirth"))
            .map(each -> each.at().date())
            .findFirst()
            .orElse(null);
    if (born == null || !age.matches()) {
      return null;
    }
    int months = age.group(2) == null ? 0 : Integer.parseInt(age.group(2));
    LocalDate reached = Age.reached(born, Integer.parseInt(age.group(1)), months);
    String child = " " + age.group() + " old on " + EnglishWords.of(reached);
    if (context.getAsOf().date().isBefore(reached)) {
      return "The child is only" + child + ".";
    }
    boolean restIsLater =
        there.stream()
            .filter(each -> !each.recordType().equals("child"))
            .allMatch(each -> each.at().date().isAfter(reached));
    return "The child was" + child + (restIsLater ? ", before all else on record." : ".");
  }

  private @Nullable String notYetInForce(List<RecordMoment> there) {
    LocalDate first = context.firstDay();
    return first != null && there.stream().allMatch(each -> each.at().date().isBefore(first))
        ? "It holds from " + EnglishWords.of(first) + ", and what is on record is earlier."
        : null;
  }

  private static String shown(List<RecordMoment> there) {
    return there.isEmpty()
        ? "What it looks at is on record without a date."
        : "It asks for more than is on record: " + OnRecord.shown(there) + ".";
  }
}
