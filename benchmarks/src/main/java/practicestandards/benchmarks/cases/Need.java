package practicestandards.benchmarks.cases;

import java.time.LocalDate;

/** A child in need: opening, allocation, agreements, visits, sometimes a disability service. */
final class Need implements Chapter {
  @Override
  public void write(Life life, LocalDate from, LocalDate to, int events) {
    String referral =
        life.add("referral")
            .with("receivedAt", life.on(from))
            .with("service", "SOCIAL_CARE")
            .with("noFurtherAction", life.maybe(0.2, life.yes(0.3)))
            .id();
    life.add("childInNeedEpisode")
        .with("startedAt", life.on(from))
        .with("endedAt", life.yes(0.6) ? life.on(to) : null)
        .id();
    life.add("caseOpening")
        .with("startedAt", life.on(from))
        .with("endedAt", life.yes(0.5) ? life.on(to) : null)
        .with("tier", "CHILD_IN_NEED")
        .id();
    allocations(life, from, to);
    agreements(life, from, to);
    Visits.write(life, from, to, events, "SOCIAL_WORKER", null);
    Assessing.write(life, referral, from, events > 6);
    about(life, from, to);
  }

  private static void allocations(Life life, LocalDate from, LocalDate to) {
    LocalDate handOver = life.day(from, to);
    boolean moves = life.yes(0.5);
    life.add("allocation")
        .with("workerRef", "W1")
        .with("role", "SOCIAL_WORKER")
        .with("startedAt", life.on(from.plusDays(life.number(8) - 2)))
        .with("endedAt", moves ? life.on(handOver) : null)
        .with("endReason", moves ? life.one("TRANSFER", "CLOSURE") : null)
        .id();
    if (moves) {
      life.add("allocation")
          .with("workerRef", "W2")
          .with("role", "SOCIAL_WORKER")
          .with("startedAt", life.on(handOver))
          .id();
      life.add("familyMap")
          .with("kind", life.one("GENOGRAM", "CULTURAL_GENOGRAM", "ECOMAP"))
          .with("createdAt", life.on(life.day(from, to)))
          .with("updatedAt", life.maybe(0.4, life.on(life.day(from, to))))
          .id();
    }
  }

  private static void agreements(Life life, LocalDate from, LocalDate to) {
    if (life.yes(0.4)) {
      life.add("disabilityService")
          .with("startedAt", life.on(from))
          .with("endedAt", life.yes(0.3) ? life.on(to) : null)
          .with("stablePackage", life.answer(0.8))
          .with("level", 4)
          .id();
    }
    for (int agreed = life.number(3); agreed > 0; agreed--) {
      String where = life.one("PLAN", "SUPERVISION", "OTHER", "CORE_GROUP_MEETING");
      int weeks = life.one(1, 2, 3, 4, 5, 6, 8, 10, 12, 14);
      Visits.agree(life, life.day(from, to), "VISIT", "SOCIAL_WORKER", weeks, where);
    }
  }

  private static void about(Life life, LocalDate from, LocalDate to) {
    if (life.yes(0.3)) {
      LocalDate needed = life.day(from, to);
      life.add("advocacy")
          .with("needIdentifiedAt", life.on(needed))
          .with("providedAt", life.maybe(0.6, life.within(needed, 30)))
          .id();
    }
  }
}
