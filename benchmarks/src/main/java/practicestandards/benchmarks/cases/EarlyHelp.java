package practicestandards.benchmarks.cases;

import java.time.LocalDate;

/** Early help: referral, assessment, a worker, a plan, contact as agreed. */
final class EarlyHelp implements Chapter {
  private static final String WORKER = "EARLY_HELP_PRACTITIONER";

  @Override
  public void write(Life life, LocalDate from, LocalDate to, int events) {
    String referral =
        life.add("referral").with("receivedAt", life.on(from)).with("service", "EARLY_HELP").id();
    life.add("earlyHelpEpisode")
        .with("startedAt", life.on(from))
        .with("endedAt", life.yes(0.6) ? life.on(to) : null)
        .with("referralId", referral)
        .id();
    life.add("allocation")
        .with("workerRef", "W1")
        .with("role", life.one(WORKER, "LEAD_PRACTITIONER"))
        .with("startedAt", life.within(from, 6))
        .with("endedAt", life.yes(0.3) ? life.on(to) : null)
        .id();
    life.add("assessment")
        .with("kind", "EARLY_HELP")
        .with("referralId", life.maybe(0.7, referral))
        .with("startedAt", life.on(from))
        .with("authorisedAt", life.maybe(0.8, life.within(from, 25)))
        .with("completedAt", life.maybe(0.5, life.within(from, 25)))
        .id();
    plans(life, from, to);
    int contacts = events / 3;
    Visits.write(life, from, to, events - contacts, WORKER, null);
    Visits.keepInTouch(life, from, to, contacts, WORKER);
  }

  private static void plans(Life life, LocalDate from, LocalDate to) {
    int versions = 1 + life.number(2);
    for (int version = 0; version < versions; version++) {
      life.add("plan")
          .with("kind", "EARLY_HELP")
          .with("createdAt", life.on(from.plusDays(10 + 40L * version)))
          .with("contactInterval", life.answer(0.7))
          .id();
    }
    if (life.yes(0.7)) {
      Visits.agree(life, from.plusDays(10), "CONTACT", WORKER, 1 + life.number(5), "PLAN");
    }
    if (life.yes(0.2)) {
      Visits.agree(life, life.day(from, to), "CONTACT", WORKER, 1 + life.number(5), "PLAN");
    }
  }
}
