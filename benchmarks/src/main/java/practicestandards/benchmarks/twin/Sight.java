package practicestandards.benchmarks.twin;

import java.util.List;
import java.util.function.Predicate;
import practicestandards.rules.records.KeepingInTouchContact;
import practicestandards.rules.records.Role;
import practicestandards.rules.records.Visit;
import practicestandards.rules.time.Moment;

/** Who saw the child when. */
final class Sight {
  private final List<Visit> visits;
  private final List<KeepingInTouchContact> contacts;
  private final List<Happening> bySocialWorker;

  Sight(CaseAtHand the) {
    visits = the.all(Visit.class);
    contacts = the.all(KeepingInTouchContact.class);
    bySocialWorker = visits(visit -> isSeen(visit) && visit.byRole() == Role.SOCIAL_WORKER);
  }

  /** Visits that really took place and pass, in order; an attempted visit never counts. */
  List<Happening> visits(Predicate<Visit> test) {
    return Happenings.of(
        visits, "at", Visit::at, visit -> !isYes(visit.attemptedOnly()) && test.test(visit));
  }

  /** Every visit on record, attempted ones too. */
  List<Happening> recorded() {
    return Happenings.of(visits, "at", Visit::at, any -> true);
  }

  /** Visits at which a social worker saw the child. */
  List<Happening> bySocialWorker() {
    return bySocialWorker;
  }

  /** Whether a social worker saw the child on or after a moment and by the day of another. */
  boolean isSeenBetween(Moment from, Moment to) {
    return bySocialWorker.stream()
        .anyMatch(visit -> visit.isFrom(from) && !visit.at().date().isAfter(to.date()));
  }

  List<Happening> byEarlyHelp() {
    return visits(visit -> isSeen(visit) && isEarlyHelp(visit.byRole()));
  }

  List<Happening> byPersonalAdviser() {
    return visits(visit -> isSeen(visit) && visit.byRole() == Role.PERSONAL_ADVISER);
  }

  /** Calls, texts and e-mails by somebody in such a role that got through. */
  List<Happening> contacts(Predicate<Role> role) {
    return Happenings.of(
        contacts,
        "at",
        KeepingInTouchContact::at,
        contact ->
            isYes(contact.successful()) && contact.byRole() != null && role.test(contact.byRole()));
  }

  static boolean isSeen(Visit visit) {
    return isYes(visit.childSeen());
  }

  static boolean isEarlyHelp(@org.jspecify.annotations.Nullable Role role) {
    return role == Role.EARLY_HELP_PRACTITIONER || role == Role.LEAD_PRACTITIONER;
  }

  static boolean isYes(@org.jspecify.annotations.Nullable Boolean answer) {
    return Boolean.TRUE.equals(answer);
  }

  static boolean isNo(@org.jspecify.annotations.Nullable Boolean answer) {
    return Boolean.FALSE.equals(answer);
  }
}
