package practicestandards.benchmarks.cases;

import java.time.LocalDate;

/** Sixteen and older: leaving care status, a personal adviser, university. */
final class LeavingCareYears implements Chapter {
  @Override
  public void write(Life life, LocalDate from, LocalDate to, int events) {
    LocalDate sixteen = life.born().plusYears(16);
    if (life.yes(0.6)) {
      life.add("periodOfCare")
          .with("startedAt", life.on(sixteen.minusDays(life.number(900))))
          .with("endedAt", life.on(sixteen.plusDays(life.number(700))))
          .id();
    }
    if (life.yes(0.5)) {
      LocalDate eligible = sixteen.plusDays(life.number(200) - 60L);
      status(life, "ELIGIBLE", eligible, eligible.plusDays(30 + life.number(60)));
      if (life.yes(0.5)) {
        LocalDate relevant = eligible.plusDays(30 + life.number(90));
        status(life, "RELEVANT", relevant, relevant.plusDays(300));
      }
    }
    status(life, "FORMER_RELEVANT", from, from.plusDays(300));
    life.add("assessment")
        .with("kind", "LEAVING_CARE")
        .with("authorisedAt", life.maybe(0.7, life.on(sixteen.plusDays(life.number(400) - 200L))))
        .with("completedAt", life.maybe(0.5, life.on(sixteen.plusDays(life.number(400) - 200L))))
        .id();
    if (life.yes(0.7)) {
      Visits.agree(
          life,
          from,
          "CONTACT",
          "PERSONAL_ADVISER",
          1 + life.number(8),
          life.one("PATHWAY_PLAN", "OTHER"));
    }
    Visits.write(life, from, to, events - events / 2, "PERSONAL_ADVISER", null);
    Visits.keepInTouch(life, from, to, events / 2, "PERSONAL_ADVISER");
  }

  private static void status(Life life, String kind, LocalDate from, LocalDate to) {
    boolean studies = life.yes(0.4);
    life.add("leavingCareStatus")
        .with("kind", kind)
        .with("startedAt", life.on(from))
        .with("endedAt", life.maybe(kind.equals("ELIGIBLE") ? 0.6 : 0.2, life.on(to)))
        .with("optedOutAt", life.maybe(0.1, life.on(from.plusDays(200))))
        .with("universityRef", studies ? life.one("U1", "U2") : null)
        .with("universityFromDate", studies ? from : null)
        .with("universityToDate", studies ? life.maybe(0.5, from.plusYears(1)) : null)
        .id();
  }
}
