package practicestandards.benchmarks.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A series of short breaks in one setting. */
final class ShortBreaks implements Chapter {
  @Override
  public void write(Life life, LocalDate from, LocalDate to, int events) {
    List<LocalDate> days = new ArrayList<>();
    for (LocalDate day = from; day.isBefore(to); day = day.plusDays(7L * (1 + life.number(4)))) {
      days.add(day);
      days.add(day.plusDays(1));
    }
    LocalDate ends = life.yes(0.3) ? from.plusYears(1) : to;
    life.add("periodOfCare")
        .with("startedAt", life.on(from))
        .with("endedAt", life.on(ends))
        .with("shortBreak", life.answer(0.8))
        .id();
    life.add("shortBreakSeries")
        .with("startedAt", life.on(from))
        .with("endedAt", life.yes(0.4) ? life.on(ends) : null)
        .with("settingRef", life.maybe(0.8, "SB1"))
        .with("placementDays", days.stream().map(LocalDate::toString).limit(300).toList())
        .id();
    for (int visit = 0; visit < events; visit++) {
      LocalDate day =
          days.isEmpty() || life.yes(0.3) ? life.day(from, to) : days.get(life.number(days.size()));
      Visits.one(life, day, "SOCIAL_WORKER", "STATUTORY", life.maybe(0.8, "SB1"), List.of());
    }
  }
}
