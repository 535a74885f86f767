package practicestandards.rules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.LeavingCareStatus;
import practicestandards.rules.records.Placement;
import practicestandards.rules.records.PrivateFosteringArrangement;
import practicestandards.rules.time.Age;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Span;
import practicestandards.rules.words.RegimeKind;

/** When the remaining visiting patterns hold. */
public final class OtherPatterns {
  private OtherPatterns() {}

  /** Private fostering: the first year from when the authority became aware, and later. */
  public static List<Regime> privateFostering(PrivateFosteringArrangement arrangement) {
    boolean notified = arrangement.notificationReceivedAt() != null;
    Event opened =
        Event.of(arrangement, notified ? "notificationReceivedAt" : "authorityAwareAt", "endedAt");
    Moment aware = arrangement.authorityAwareAt();
    LocalDate yearOver = (aware == null ? opened.at() : aware).date().plusYears(1);
    Moment clock = notified ? opened.at() : null;
    List<Span> whole = List.of(opened.span());
    List<Regime> regimes = new ArrayList<>();
    regimes.add(Regime.opening(RegimeKind.named("PRIVATE_FOSTERING"), opened, opened.span()));
    regimes.addAll(
        Regimes.over(
            RegimeKind.named("PRIVATE_FOSTERING_FIRST_YEAR"),
            opened,
            Regimes.before(whole, yearOver),
            List.of(),
            clock));
    regimes.addAll(
        Regimes.over(
            RegimeKind.named("PRIVATE_FOSTERING_LATER_YEARS"),
            opened,
            Regimes.from(whole, yearOver),
            List.of(),
            clock));
    return regimes;
  }

  /** A care leaver from the 18th birthday to the 25th; opting out is a note and lifts nothing. */
  public static List<Regime> careLeaver(LeavingCareStatus status, LocalDate born) {
    Event opened = Event.of(status, "startedAt", "endedAt");
    Moment eighteen = Moment.of(Age.reached(born, 18, 0));
    Moment end = Deadlines.earlier(opened.until(), Moment.of(Age.reached(born, 25, 0)));
    Moment from = opened.at().date().isBefore(eighteen.date()) ? eighteen : opened.at();
    return end != null && !end.date().isAfter(from.date())
        ? List.of()
        : List.of(
            new Regime(
                RegimeKind.named("CARE_LEAVER"),
                opened,
                opened.asRecordMoment(),
                new Span(from, end),
                true,
                null));
  }

  /** A placement while another in a different setting is open too. */
  public static List<Regime> oneOfSeveralSettings(Placement placement, Collection<?> placements) {
    Event placed = Event.of(placement, "startedAt", "endedAt");
    List<Event> others = new ArrayList<>();
    for (Object each : placements) {
      Placement other = (Placement) each;
      if (isElsewhere(placement.settingRef(), other.settingRef())) {
        others.add(Event.of(other, "startedAt", "endedAt"));
      }
    }
    others.sort(Event.IN_ORDER);
    List<Span> shared = Span.covered(placed.span(), Regimes.spans(others));
    return Regimes.over(RegimeKind.named("ONE_OF_SEVERAL_SETTINGS"), placed, shared, others, null);
  }

  private static boolean isElsewhere(@Nullable String one, @Nullable String other) {
    return one != null && other != null && !one.equals(other);
  }
}
