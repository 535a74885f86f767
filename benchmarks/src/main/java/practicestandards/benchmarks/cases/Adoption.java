package practicestandards.benchmarks.cases;

import java.time.LocalDate;

/** Placed for adoption: reviews, what they set, concerns, the link worker. */
final class Adoption implements Chapter {
  @Override
  public void write(Life life, LocalDate from, LocalDate to, int events) {
    life.add("periodOfCare").with("startedAt", life.on(from)).id();
    life.add("placement")
        .with("kind", "ADOPTIVE")
        .with("startedAt", life.on(from))
        .with("settingRef", "A1")
        .id();
    String placement =
        life.add("adoptivePlacement")
            .with("startedAt", life.on(from))
            .with("endedAt", life.yes(0.3) ? life.on(to) : null)
            .with("adoptionOrderAt", life.yes(0.3) ? life.on(to) : null)
            .id();
    for (LocalDate review = from.plusDays(25 + life.number(15));
        review.isBefore(to) && life.yes(0.8);
        review = review.plusDays(100)) {
      life.add("adoptionReview")
          .with("heldAt", life.on(review))
          .with("adoptivePlacementId", life.maybe(0.5, placement))
          .id();
      if (life.yes(0.4)) {
        int weeks = 1 + life.number(8);
        Visits.agree(life, review, "VISIT", "SOCIAL_WORKER", weeks, "ADOPTION_REVIEW");
      }
    }
    if (life.yes(0.6)) {
      Visits.agree(life, from, "VISIT", "LINK_WORKER", 1 + life.number(6), "PLACEMENT_PLAN");
    }
    if (life.yes(0.3)) {
      life.add("changeOfCircumstances")
          .with("at", life.on(life.day(from, to)))
          .with("kind", "ADOPTION_CONCERN")
          .id();
    }
    Visits.write(life, from, to, events - events / 3, "SOCIAL_WORKER", "A1");
    Visits.write(life, from, to, events / 3, "LINK_WORKER", "A1");
  }
}
