package practicestandards.rules.engine;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.records.HouseholdMember;
import practicestandards.rules.records.Visit;
import practicestandards.rules.time.Age;
import practicestandards.rules.time.Moment;

/** What is owed to the other children who live in the household of a section 47 enquiry. */
public final class Household {
  private Household() {}

  /** How another child is to be met. */
  public enum Sight {
    SEEN_ALONE,
    SPOKEN_TO_ALONE
  }

  /** Each other child of the household is met alone before the enquiry ends. */
  public static List<Obligation> owed(
      CaseContext context,
      Terms terms,
      Regime enquiry,
      HouseholdMember member,
      Timeline visits,
      Sight sight) {
    Event opened = enquiry.opened();
    if (opened == null || !isChildThere(member, enquiry)) {
      return List.of();
    }
    Event done =
        visits.firstThat(opened.at(), visit -> isMet((Visit) visit.record(), member, sight));
    return FollowingActs.owed(
        context,
        terms,
        opened,
        done,
        enquiry.span().to(),
        isReasoned(visits, member, opened.at(), enquiry.span().to()),
        context.unknownSince(opened.at(), List.of("visit.at", "visit.alsoSeen")),
        List.of(),
        opened.reference(),
        "householdMember:" + member.id());
  }

  private static boolean isMet(Visit visit, HouseholdMember member, Sight sight) {
    if (Boolean.TRUE.equals(visit.attemptedOnly())) {
      return false;
    }
    for (Visit.PersonSeen seen : visit.alsoSeen()) {
      Boolean alone = sight == Sight.SEEN_ALONE ? seen.seenAlone() : seen.spokenAlone();
      if (Boolean.TRUE.equals(alone) && Objects.equals(seen.personRef(), member.personRef())) {
        return true;
      }
    }
    return false;
  }

  /** A visit during the enquiry saw the child, and says why not alone. */
  private static boolean isReasoned(
      Timeline visits, HouseholdMember member, Moment from, @Nullable Moment to) {
    return visits.all().stream()
        .filter(visit -> visit.isOnOrAfter(from))
        .filter(visit -> to == null || !visit.at().date().isAfter(to.date()))
        .flatMap(visit -> ((Visit) visit.record()).alsoSeen().stream())
        .filter(seen -> Objects.equals(seen.personRef(), member.personRef()))
        .anyMatch(seen -> Boolean.TRUE.equals(seen.reasonNotAlone()));
  }

  /** Living there at some time during the enquiry, and under 18 when that began. */
  private static boolean isChildThere(HouseholdMember member, Regime enquiry) {
    Moment began = enquiry.span().from();
    Moment moved = member.startedAt();
    Moment there = moved != null && began.isBefore(moved) ? moved : began;
    return member.dateOfBirth() != null
        && Age.reached(member.dateOfBirth(), 18, 0).isAfter(there.date())
        && !isBefore(member.endedAt(), began)
        && !isBefore(enquiry.span().to(), member.startedAt())
        && !isBefore(enquiry.span().to(), began);
  }

  private static boolean isBefore(@Nullable Moment one, @Nullable Moment other) {
    return one != null && other != null && one.date().isBefore(other.date());
  }
}
