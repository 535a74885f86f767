package practicestandards.rules.engine;

import java.util.List;
import java.util.Objects;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.records.Assessment;
import practicestandards.rules.records.NetworkMember;

/** Who of a child's network took part in an assessment, once it is authorised. */
public final class Involvements {
  private static final List<String> NEEDS = List.of("assessment.involvement");

  private Involvements() {}

  /** The assessment shows that somebody took part, unless involving them is unsafe. */
  public static List<Obligation> owed(
      CaseContext context, Terms terms, Assessment assessment, NetworkMember member) {
    return owed(context, terms, assessment, member, false);
  }

  /** The assessment shows that somebody took part, or the reason why not is recorded. */
  public static List<Obligation> owedUnlessReasoned(
      CaseContext context, Terms terms, Assessment assessment, NetworkMember member) {
    return owed(context, terms, assessment, member, shows(assessment, member, false));
  }

  private static List<Obligation> owed(
      CaseContext context,
      Terms terms,
      Assessment assessment,
      NetworkMember member,
      boolean reasoned) {
    Event authorised = Event.of(assessment, "authorisedAt", "");
    if (!context.isInForce(terms, authorised.at().date()) || !wasThere(assessment, member)) {
      return List.of();
    }
    Duty duty =
        Duty.undated(terms, authorised, authorised.reference(), "networkMember:" + member.id())
            .resting(context.missing(Unsafe.EXCUSES));
    boolean shown = shows(assessment, member, true);
    boolean excused = reasoned || Unsafe.isUnsafe(member, authorised.at());
    return List.of(
        Recordings.judged(context, duty, authorised, shown, excused, context.missing(NEEDS)));
  }

  private static boolean wasThere(Assessment assessment, NetworkMember member) {
    String from = assessment.startedAt() == null ? "authorisedAt" : "startedAt";
    return Network.isIn(member, Event.of(assessment, from, "authorisedAt").span());
  }

  /** Whether the assessment says that somebody took part, or that the reason is recorded. */
  private static boolean shows(Assessment assessment, NetworkMember member, boolean involved) {
    return assessment.involvement().stream()
        .filter(entry -> Objects.equals(member.personRef(), entry.personRef()))
        .anyMatch(
            entry -> Boolean.TRUE.equals(involved ? entry.involved() : entry.reasonNotInvolved()));
  }
}
