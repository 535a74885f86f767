package practicestandards.benchmarks.twin;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.HouseholdMember;
import practicestandards.rules.records.Section47Enquiry;
import practicestandards.rules.records.Visit;
import practicestandards.rules.records.Visit.PersonSeen;
import practicestandards.rules.time.Age;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Span;

/** The other children of the household in a section 47 enquiry. */
final class Household {
  private Household() {}

  static void judge(Standards by) {
    for (Section47Enquiry enquiry : by.the.all(Section47Enquiry.class)) {
      if (enquiry.startedAt() != null && by.the.isInForce(enquiry.startedAt().date())) {
        Happening opened = Happening.of(enquiry, "startedAt", enquiry.startedAt());
        for (HouseholdMember member : by.the.all(HouseholdMember.class)) {
          boolean there = isThere(member, new Span(opened.at(), enquiry.endedAt()));
          if (member.personRef() != null && there) {
            judge(by, "SOL-VIS-S47-07", opened, enquiry, member, PersonSeen::seenAlone);
            judge(by, "SOL-VIS-S47-08", opened, enquiry, member, PersonSeen::spokenAlone);
          }
        }
      }
    }
  }

  /** Whether the person lives there at some time while the enquiry is open, under 18. */
  private static boolean isThere(HouseholdMember member, Span enquiry) {
    Moment moved = member.startedAt();
    boolean later = moved != null && enquiry.from().isBefore(moved);
    Moment from = later && moved != null ? moved : enquiry.from();
    LocalDate born = member.dateOfBirth();
    boolean child = born != null && from.date().isBefore(Age.reached(born, 18, 0));
    boolean left = member.endedAt() != null && member.endedAt().date().isBefore(from.date());
    boolean tooLate = enquiry.to() != null && enquiry.to().isBefore(from);
    return child && !left && !tooLate;
  }

  private static void judge(
      Standards by,
      String clause,
      Happening opened,
      Section47Enquiry enquiry,
      HouseholdMember member,
      java.util.function.Function<PersonSeen, @Nullable Boolean> answer) {
    Predicate<PersonSeen> seen =
        person ->
            member.personRef() != null
                && member.personRef().equals(person.personRef())
                && Sight.isYes(answer.apply(person));
    List<Happening> visits =
        by.sight.visits((Visit visit) -> visit.alsoSeen().stream().anyMatch(seen));
    String parts = opened.reference() + "/householdMember:" + member.id();
    Owed owed = Owed.undated(clause, parts, opened, enquiry.endedAt());
    by.verdicts.open(owed, Happenings.first(visits, opened.at(), null));
  }
}
