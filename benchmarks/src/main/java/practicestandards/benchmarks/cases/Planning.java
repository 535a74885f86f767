package practicestandards.benchmarks.cases;

import java.time.LocalDate;

/** Plans, their reviews, and the meetings that work on them. */
final class Planning {
  private static final int DAYS_BETWEEN_CORE_GROUPS = 80;

  private Planning() {}

  /** Two versions of a plan, the second after a review. */
  static void write(Life life, String kind, LocalDate from, LocalDate to) {
    LocalDate made = from.plusDays(20 + life.number(20));
    String first = version(life, kind, 1, made);
    LocalDate review = life.day(made, to);
    life.add("planReview")
        .with("planKind", kind)
        .with("planId", first)
        .with("heldAt", life.on(review))
        .id();
    version(life, kind, 2, review.plusDays(life.number(10)));
  }

  private static String version(Life life, String kind, int version, LocalDate day) {
    return life.add("plan")
        .with("kind", kind)
        .with("version", version)
        .with("createdAt", life.on(day))
        .with("actions", life.answer(0.9))
        .with("byWhen", life.answer(0.8))
        .with("byWhom", life.answer(0.8))
        .with("outcomes", life.answer(0.9))
        .with("contingency", life.answer(0.7))
        .id();
  }

  /** Meetings of a core group, almost as often as they should be. */
  static void coreGroups(Life life, LocalDate from, LocalDate to) {
    for (LocalDate day = from; day.isBefore(to); day = day.plusDays(DAYS_BETWEEN_CORE_GROUPS)) {
      life.add("coreGroupMeeting")
          .with("heldAt", life.on(day.plusDays(life.number(5))))
          .with("planReviewed", life.answer(0.8))
          .with("planDeveloped", life.answer(0.8))
          .id();
    }
  }
}
