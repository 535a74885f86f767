package practicestandards.benchmarks.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Visits and contacts, spread over a period. */
final class Visits {
  private Visits() {}

  /** Visits by one role, evenly spaced but for a few days, most of them as they should be. */
  static void write(
      Life life, LocalDate from, LocalDate to, int count, String role, @Nullable String setting) {
    long days = Math.max(1, to.toEpochDay() - from.toEpochDay());
    for (int visit = 0; visit < count; visit++) {
      LocalDate day = from.plusDays(days * visit / count + life.number(4));
      one(life, day, role, "STATUTORY", setting, List.of());
    }
  }

  /** One visit. */
  static String one(
      Life life,
      LocalDate day,
      String role,
      String purpose,
      @Nullable String setting,
      List<Map<String, Object>> alsoSeen) {
    boolean seen = life.yes(0.93);
    boolean alone = life.yes(0.85);
    return life.add("visit")
        .with("at", life.on(day))
        .with("byRole", life.yes(0.95) ? role : "OTHER")
        .with("purpose", purpose)
        .with("childSeen", life.yes(0.97) ? seen : null)
        .with("attemptedOnly", seen ? null : life.answer(0.5))
        .with("seenAlone", life.yes(0.95) ? alone : null)
        .with("spokenAlone", life.answer(0.85))
        .with("reasonNotAlone", alone ? null : life.answer(0.6))
        .with("planToSeeAlone", alone ? null : life.answer(0.5))
        .with("familySeen", life.answer(0.7))
        .with("location", life.one("HOME", "HOME", "PLACEMENT", "SCHOOL"))
        .with("settingRef", setting)
        .with("announced", life.answer(0.6))
        .with("presentationRecorded", life.answer(0.9))
        .with("viewsRecorded", life.answer(0.9))
        .with("sleepingArrangementsSeen", life.answer(0.3))
        .with("alsoSeen", alsoSeen)
        .with("writtenAt", life.within(day, 5))
        .id();
  }

  /** Telephone calls, texts and e-mails. */
  static void keepInTouch(Life life, LocalDate from, LocalDate to, int count, String role) {
    for (int contact = 0; contact < count; contact++) {
      life.add("keepingInTouchContact")
          .with("at", life.on(life.day(from, to)))
          .with("mode", life.one("PHONE", "TEXT", "EMAIL"))
          .with("successful", life.answer(0.8))
          .with("byRole", role)
          .id();
    }
  }

  /** An agreement on how often. */
  static String agree(
      Life life, LocalDate day, String subject, String role, int weeks, String recordedIn) {
    String unit = life.one("WEEKS", "WEEKS", "DAYS", "WORKING_DAYS", "MONTHS");
    int interval =
        switch (unit) {
          case "DAYS" -> weeks * 7;
          case "WORKING_DAYS" -> weeks * 5;
          case "MONTHS" -> Math.max(1, weeks / 4);
          default -> weeks;
        };
    return life.add("agreedFrequency")
        .with("subject", subject)
        .with("role", role)
        .with("interval", life.maybe(0.97, interval))
        .with("unit", life.maybe(0.97, unit))
        .with("agreedAt", life.on(day))
        .with("endedAt", life.yes(0.2) ? life.on(day.plusDays(20 + life.number(150))) : null)
        .with(
            "agreedByRole",
            life.one("TEAM_MANAGER", "LINE_MANAGER", "SOCIAL_WORKER", "CONFERENCE_CHAIR"))
        .with("agreedWithYoungPerson", life.answer(0.7))
        .with("recordedIn", recordedIn)
        .id();
  }
}
