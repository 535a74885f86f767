package practicestandards.benchmarks.cases;

import java.time.LocalDate;

/** Looked after: placements, reviews, requests, times missing. */
final class Care implements Chapter {
  @Override
  public void write(Life life, LocalDate from, LocalDate to, int events) {
    String care =
        life.add("periodOfCare")
            .with("startedAt", life.on(from))
            .with("endedAt", life.yes(0.4) ? life.on(to) : null)
            .with("shortBreak", life.maybe(0.3, life.yes(0.1)))
            .id();
    LocalDate move = life.day(from, to);
    boolean moves = life.yes(0.5);
    placement(life, care, from, moves ? move : to, moves, "H1");
    if (moves) {
      placement(life, care, move, to, false, "H2");
    }
    if (life.yes(0.2)) {
      placement(life, care, life.day(from, to), to, true, "SCHOOL1");
    }
    for (LocalDate review = from.plusDays(20);
        review.isBefore(to) && life.yes(0.85);
        review = review.plusDays(150)) {
      boolean planned = life.yes(0.15);
      String held =
          life.add("lookedAfterReview")
              .with("scheduledFor", planned ? life.on(review) : null)
              .with("heldAt", planned ? null : life.on(review))
              .id();
      Reports.write(life, "LOOKED_AFTER_REVIEW", held, review);
    }
    Visits.write(life, from, to, events, "SOCIAL_WORKER", moves ? life.one("H1", "H2") : "H1");
    episodes(life, from, to);
  }

  private static void placement(
      Life life, String care, LocalDate from, LocalDate to, boolean ended, String setting) {
    life.add("placement")
        .with("startedAt", life.on(from))
        .with("endedAt", ended || life.yes(0.3) ? life.on(to) : null)
        .with("kind", life.one("FOSTER_CARE", "FOSTER_CARE", "RESIDENTIAL_HOME", "OTHER"))
        .with("settingRef", setting)
        .with("permanenceAgreedAt", life.yes(0.3) ? life.on(life.day(from, to)) : null)
        .with("periodOfCareId", care)
        .id();
  }

  private static void episodes(Life life, LocalDate from, LocalDate to) {
    if (life.yes(0.4)) {
      life.add("visitRequest")
          .with("requestedAt", life.on(life.day(from, to)))
          .with("requestedBy", life.one("CHILD", "FOSTER_CARER"))
          .with("reasonable", life.answer(0.8))
          .id();
    }
    if (life.yes(0.4)) {
      LocalDate missing = life.day(from, to);
      LocalDate back = missing.plusDays(life.number(4));
      life.add("missingEpisode")
          .with("reportedAt", life.on(missing))
          .with("returnedAt", life.maybe(0.9, life.on(back)))
          .id();
      Visits.one(
          life,
          back.plusDays(life.number(6)),
          "OTHER",
          "RETURN_INTERVIEW",
          null,
          java.util.List.of());
    }
  }
}
