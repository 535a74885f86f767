package practicestandards.benchmarks.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An assessment of a child in need, with consent, a draft for the parents, and its sign-off. */
final class Assessing {
  private Assessing() {}

  static void write(Life life, @Nullable String referral, LocalDate from, boolean inFull) {
    LocalDate allocated = from.plusDays(life.number(4));
    LocalDate done = from.plusDays(30 + life.number(45));
    String assessment =
        life.add("assessment")
            .with("kind", life.yes(0.9) ? "CHILD_AND_FAMILY" : "OTHER")
            .with("referralId", life.maybe(0.8, String.valueOf(referral)))
            .with("allocatedAt", life.on(allocated))
            .with("startedAt", life.on(allocated))
            .with(
                "directionRecordedAt",
                life.maybe(0.8, life.on(allocated.plusDays(life.number(3) - 1))))
            .with("managerDueDate", life.maybe(0.4, from.plusDays(20 + life.number(60))))
            .with(
                "dayEightDecisionAt", life.maybe(0.8, life.on(from.plusDays(6 + life.number(10)))))
            .with("submittedAt", life.maybe(0.8, life.on(done.minusDays(life.number(6)))))
            .with("qualityAssuredAt", life.maybe(0.8, life.on(done.minusDays(life.number(4)))))
            .with("authorisedAt", life.maybe(0.85, life.on(done)))
            .with("completedAt", life.maybe(0.6, life.on(done.minusDays(2))))
            .id();
    if (inFull) {
      consent(life, from, assessment);
      shared(life, done, "assessment", assessment);
      Assessing.reassessed(life, from);
    }
  }

  private static void consent(Life life, LocalDate from, String assessment) {
    LocalDate asked = from.plusDays(life.number(10));
    life.add("consent")
        .with("givenAt", life.maybe(0.8, life.on(asked.plusDays(life.number(6) - 3))))
        .with("overridden", life.maybe(0.2, life.yes(0.5)))
        .with("firstAgencyEnquiryAt", life.maybe(0.8, life.on(asked)))
        .with("assessmentId", assessment)
        .id();
    for (String person : new String[] {"P1", "P2"}) {
      life.add("networkMember")
          .with("personRef", person)
          .with("relationship", life.one("MOTHER", "FATHER", "CARER"))
          .with("parentalResponsibility", life.answer(0.7))
          .id();
    }
  }

  /** A document goes to several people about a day. */
  static void shared(Life life, LocalDate about, String type, String document) {
    for (int shares = 1 + life.number(3); shares > 0; shares--) {
      boolean planned = life.yes(0.15);
      LocalDate day = about.plusDays(life.number(8) - 5);
      life.add("documentShared")
          .with("documentType", type)
          .with("documentId", document)
          .with(
              "recipient",
              life.one(
                  "CHILD",
                  "PARENT",
                  "FAMILY",
                  "PROFESSIONAL",
                  "CONFERENCE_CHAIR",
                  "INDEPENDENT_REVIEWING_OFFICER"))
          .with("recipientRef", life.maybe(0.6, life.one("P1", "P2")))
          .with("scheduledFor", planned ? life.on(day) : null)
          .with("sharedAt", planned && life.yes(0.7) ? null : life.on(day))
          .with("draft", life.answer(0.5))
          .with("differentTimeframeAgreed", life.maybe(0.2, life.yes(0.5)))
          .with("safetyReason", life.maybe(0.15, life.yes(0.6)))
          .id();
    }
  }

  private static void reassessed(Life life, LocalDate from) {
    if (life.yes(0.4)) {
      LocalDate started = from.plusDays(200 + life.number(250));
      life.add("assessment")
          .with("kind", "CHILD_AND_FAMILY")
          .with("startedAt", life.on(started))
          .with("authorisedAt", life.maybe(0.8, life.on(started.plusDays(30 + life.number(60)))))
          .id();
    }
  }
}
