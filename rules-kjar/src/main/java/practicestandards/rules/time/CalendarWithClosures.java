package practicestandards.rules.time;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A calendar to which an authority has added its own closure days. */
record CalendarWithClosures(WorkingCalendar legal, Map<LocalDate, String> closures)
    implements WorkingCalendar {
  CalendarWithClosures {
    closures = Map.copyOf(closures);
  }

  @Override
  public Optional<String> reasonNotWorking(LocalDate day) {
    Optional<String> reason = legal.reasonNotWorking(day);
    return reason.isPresent() ? reason : Optional.ofNullable(closures.get(day));
  }

  @Override
  public LocalDate lastKnownDay() {
    return legal.lastKnownDay();
  }
}
