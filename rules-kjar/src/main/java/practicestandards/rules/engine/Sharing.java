package practicestandards.rules.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.records.Assessment;
import practicestandards.rules.records.CaseRecord;
import practicestandards.rules.records.DocumentShared;
import practicestandards.rules.records.DocumentShared.Recipient;
import practicestandards.rules.records.NetworkMember;
import practicestandards.rules.records.RecordValues;
import practicestandards.rules.records.Role;
import practicestandards.rules.records.StatutoryReport;
import practicestandards.rules.time.Limit;
import practicestandards.rules.time.Moment;
import practicestandards.rules.words.EventReading.Reaches;

/** What is owed before a document is shared, and whom it must reach before a meeting. */
public final class Sharing {
  private static final List<String> SHARES =
      List.of("documentShared.sharedAt", "documentShared.recipient");

  private Sharing() {}

  /** A document goes to a manager so long before it is first shared. */
  public static List<Obligation> owedSubmitted(
      CaseContext context, Terms terms, CaseRecord document, Collection<?> shares) {
    Event share = firstShare(document, shares);
    if (share == null) {
      return List.of();
    }
    DocumentShared shared = (DocumentShared) share.record();
    return Preparations.owed(
        context,
        terms,
        document.type() + ":" + document.id(),
        share,
        shared.sharedAt() != null,
        null,
        Arrays.asList(Event.ofAny(document, "submittedAt")),
        Boolean.TRUE.equals(shared.differentTimeframeAgreed()),
        List.of(),
        List.of(document.type() + ".submittedAt"));
  }

  /**
   * The team manager quality assures a document before it is first shared, or by when that is
   * planned.
   */
  public static List<Obligation> owedQualityAssured(
      CaseContext context, Terms terms, CaseRecord document, Collection<?> shares) {
    Event share = firstShare(document, shares);
    if (share == null) {
      return List.of();
    }
    Role by = (Role) RecordValues.of(document, "qualityAssuredByRole");
    Event assured =
        Role.isActOf("TEAM_MANAGER", by) ? Event.ofAny(document, "qualityAssuredAt") : null;
    List<String> unknown =
        context.missing(
            List.of(
                document.type() + ".qualityAssuredAt", document.type() + ".qualityAssuredByRole"));
    String reference = document.type() + ":" + document.id();
    return ((DocumentShared) share.record()).sharedAt() == null
        ? Orders.planned(context, terms, share, assured, null, unknown, reference)
        : Orders.owed(context, terms, share, assured, false, unknown, List.of(), reference);
  }

  /** A person with parental responsibility sees a draft before an assessment is signed off. */
  public static List<Obligation> owedDraft(
      CaseContext context,
      Terms terms,
      Assessment assessment,
      NetworkMember person,
      Collection<?> shares) {
    Event signedOff = Objects.requireNonNull(Event.ofAny(assessment, "authorisedAt"));
    List<DocumentShared> withPerson =
        shares.stream()
            .map(DocumentShared.class::cast)
            .filter(share -> assessment.type().equals(share.documentType()))
            .filter(share -> assessment.id().equals(share.documentId()))
            .filter(share -> Objects.equals(person.personRef(), share.recipientRef()))
            .toList();
    boolean safety =
        Unsafe.isUnsafe(person, signedOff.at())
            || withPerson.stream().anyMatch(share -> Boolean.TRUE.equals(share.safetyReason()));
    Event draft = first(withPerson, share -> Boolean.TRUE.equals(share.draft()));
    return Orders.owed(
        context,
        terms,
        signedOff,
        draft,
        safety,
        context.unknownSince(since(assessment, signedOff), List.of("documentShared")),
        Stream.concat(Stream.of("documentShared.safetyReason"), Unsafe.EXCUSES.stream()).toList(),
        signedOff.reference(),
        "networkMember:" + person.id());
  }

  private static Moment since(Assessment assessment, Event signedOff) {
    Moment started = assessment.startedAt();
    return started == null ? signedOff.at() : started;
  }

  /**
   * The report for a meeting reaches each of these so long before it.
   *
   * @param ofItsKind the meetings of which one may take its place
   * @param recipients one list of alternatives for each of those whom it must reach
   */
  public static List<Obligation> owedBeforeMeeting(
      CaseContext context,
      Terms terms,
      CaseRecord meeting,
      Collection<?> ofItsKind,
      Collection<?> reports,
      Collection<?> shares,
      List<List<Recipient>> recipients) {
    Event held = Event.ofAny(meeting, "heldAt");
    Event event = held == null ? Event.ofAny(meeting, "scheduledFor") : held;
    if (event == null) {
      return List.of();
    }
    List<DocumentShared> ofMeeting = sharesFor(meeting, reports, shares);
    Limit limit = Objects.requireNonNull(terms.limit());
    Moment lastDay = Moment.of(limit.before(event.at(), context.calendar()).dueDate());
    List<@Nullable Event> done = new ArrayList<>();
    List<String> liftedBy = new ArrayList<>();
    for (List<Recipient> alternatives : recipients) {
      Reaches family = alternatives.contains(Recipient.FAMILY) ? Reaches.PARENTS : null;
      liftedBy.addAll(family == null ? List.of() : Unsafe.EXCUSES);
      if (context.isNobodyLeft(family, lastDay)) {
        continue;
      }
      done.add(
          first(
              ofMeeting,
              share -> share.recipient() != null && alternatives.contains(share.recipient())));
    }
    return Preparations.owed(
        context,
        terms,
        event.reference(),
        event,
        held != null,
        CalledOff.of(context, meeting, ofItsKind),
        done,
        done.isEmpty(),
        liftedBy,
        SHARES);
  }

  /** The shares of the reports to this meeting; where none names it, of reports that name none. */
  private static List<DocumentShared> sharesFor(
      CaseRecord meeting, Collection<?> reports, Collection<?> shares) {
    List<String> named = new ArrayList<>();
    List<String> elsewhere = new ArrayList<>();
    for (Object each : reports) {
      StatutoryReport report = (StatutoryReport) each;
      if (meeting.id().equals(report.meetingId())) {
        named.add(report.id());
      } else if (report.meetingId() != null) {
        elsewhere.add(report.id());
      }
    }
    return shares.stream()
        .map(DocumentShared.class::cast)
        .filter(share -> "statutoryReport".equals(share.documentType()))
        .filter(
            share ->
                named.isEmpty()
                    ? !elsewhere.contains(share.documentId())
                    : named.contains(share.documentId()))
        .toList();
  }

  private static @Nullable Event firstShare(CaseRecord document, Collection<?> shares) {
    List<DocumentShared> ofDocument =
        shares.stream()
            .map(DocumentShared.class::cast)
            .filter(share -> document.type().equals(share.documentType()))
            .filter(share -> document.id().equals(share.documentId()))
            .toList();
    Event shared = first(ofDocument, share -> true);
    return shared != null ? shared : firstOf(ofDocument, "scheduledFor");
  }

  private static @Nullable Event first(
      List<DocumentShared> shares, Predicate<DocumentShared> that) {
    return firstOf(shares.stream().filter(that).toList(), "sharedAt");
  }

  private static @Nullable Event firstOf(List<DocumentShared> shares, String moment) {
    return shares.stream()
        .map(share -> Event.ofAny(share, moment))
        .filter(Objects::nonNull)
        .min(Event.IN_ORDER)
        .orElse(null);
  }
}
