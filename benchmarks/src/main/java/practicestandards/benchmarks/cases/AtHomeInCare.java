package practicestandards.benchmarks.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Looked after at home with parents, or with a relative who is approved for the time being. */
final class AtHomeInCare implements Chapter {
  @Override
  public void write(Life life, LocalDate from, LocalDate to, int events) {
    life.add("periodOfCare")
        .with("startedAt", life.on(from))
        .with("endedAt", life.yes(0.3) ? life.on(to) : null)
        .id();
    if (life.yes(0.5)) {
      withParents(life, from, to);
    } else {
      withRelative(life, from, to);
    }
    for (LocalDate review = from.plusDays(18 + life.number(20));
        review.isBefore(to) && life.yes(0.8);
        review = review.plusDays(90)) {
      life.add("lookedAfterReview").with("heldAt", life.on(review)).id();
    }
    Visits.write(life, from, to, events, "SOCIAL_WORKER", "HOME1");
  }

  private static void withParents(Life life, LocalDate from, LocalDate to) {
    life.add("placement")
        .with("kind", "WITH_PARENTS")
        .with("startedAt", life.on(from.plusDays(life.number(5))))
        .with("endedAt", life.yes(0.4) ? life.on(to) : null)
        .with("settingRef", "HOME1")
        .with("pendingAssessment", life.answer(0.4))
        .with("assessmentCompletedAt", life.maybe(0.4, life.on(life.day(from, to))))
        .id();
    LocalDate hearing = life.day(from, to);
    if (life.yes(0.7)) {
      order(
          life,
          "INTERIM_CARE_ORDER",
          from.plusDays(life.number(20)),
          life.yes(0.7) ? hearing : null);
    }
    if (life.yes(0.6)) {
      order(life, "CARE_ORDER", hearing, life.yes(0.3) ? to : null);
    }
  }

  private static void order(Life life, String kind, LocalDate from, @Nullable LocalDate to) {
    life.add("legalStatus")
        .with("kind", kind)
        .with("startedAt", life.on(from))
        .with("endedAt", to == null ? null : life.on(to))
        .with(
            "finalHearingCompletedAt",
            to != null && life.yes(0.4) ? life.on(to.minusDays(life.number(9))) : null)
        .id();
  }

  private static void withRelative(Life life, LocalDate from, LocalDate to) {
    life.add("placement")
        .with("kind", "TEMPORARILY_APPROVED_CARER")
        .with("startedAt", life.on(from))
        .with("endedAt", life.yes(0.4) ? life.on(to) : null)
        .with("settingRef", "HOME1")
        .with("temporaryApprovalAt", life.maybe(0.8, life.on(from.plusDays(life.number(6) - 1))))
        .with("temporaryApprovalEndedAt", life.maybe(0.3, life.on(life.day(from, to))))
        .with("carerApprovedAt", life.maybe(0.4, life.on(life.day(from, to))))
        .id();
  }
}
