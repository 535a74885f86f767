package practicestandards.benchmarks.cases;

import java.time.LocalDate;

/** Reports to a meeting, and to whom they went. */
final class Reports {
  private Reports() {}

  static void write(Life life, String kind, String meeting, LocalDate day) {
    if (life.yes(0.7)) {
      LocalDate shared = day.minusDays(2 + life.number(8));
      String report =
          life.add("statutoryReport")
              .with("kind", kind)
              .with("meetingId", life.maybe(0.9, meeting))
              .with("submittedAt", life.maybe(0.8, life.on(shared.minusDays(life.number(6)))))
              .with(
                  "qualityAssuredAt",
                  life.maybe(0.8, life.on(shared.minusDays(life.number(4) - 1))))
              .with("signedOffAt", life.maybe(0.7, life.on(shared)))
              .id();
      Assessing.shared(life, shared, "statutoryReport", report);
    }
  }
}
