package practicestandards.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.records.Assessment;
import practicestandards.rules.records.DocumentShared;
import practicestandards.rules.records.NetworkMember;
import practicestandards.rules.time.Moment;

/** What other agencies are asked, what they say, and what they are told of an assessment. */
public final class Contributions {
  private static final List<String> NEEDS = List.of("assessment.contributions");
  private static final List<String> SHARES =
      List.of("documentShared.sharedAt", "documentShared.recipientRef");

  private Contributions() {}

  /** An agency is asked for its view before the assessment is authorised. */
  public static List<Obligation> owedAsked(
      CaseContext context, Terms terms, Regime planned, NetworkMember agency) {
    Regime underWay = planned.asAt(context.getAsOf());
    Event started = underWay == null ? null : underWay.opened();
    if (underWay == null || started == null || !Network.isIn(agency, underWay.span())) {
      return List.of();
    }
    Assessment assessment = (Assessment) started.record();
    return FollowingActs.owed(
        context,
        terms,
        started,
        asked(assessment, agency, context.getAsOf()),
        underWay.span().to(),
        context.unknownSince(started.at(), NEEDS),
        context.missing(underWay.kind().liftedBy()),
        started.reference(),
        "networkMember:" + agency.id());
  }

  private static @Nullable Event asked(Assessment assessment, NetworkMember agency, Moment asOf) {
    return from(assessment, agency).stream()
        .map(Assessment.Contribution::askedAt)
        .flatMap(Stream::ofNullable)
        .filter(at -> !asOf.isBefore(at))
        .map(at -> new Event(assessment, assessment.type(), "askedAt", at, null, null))
        .min(Event.IN_ORDER)
        .orElse(null);
  }

  /** What an agency answered is in the assessment once that is authorised. */
  public static List<Obligation> owedRecorded(
      CaseContext context, Terms terms, Assessment assessment, NetworkMember agency) {
    Event authorised = Event.of(assessment, "authorisedAt", "");
    if (!context.isInForce(terms, authorised.at().date())
        || !hasAnswered(assessment, agency, authorised.at())) {
      return List.of();
    }
    Duty duty =
        Duty.undated(terms, authorised, authorised.reference(), "networkMember:" + agency.id());
    boolean shown =
        from(assessment, agency).stream().anyMatch(each -> Boolean.TRUE.equals(each.recorded()));
    return List.of(
        Recordings.judged(context, duty, authorised, shown, false, context.missing(NEEDS)));
  }

  /** An agency that contributed is told the outcome. */
  public static List<Obligation> owedOutcome(
      CaseContext context,
      Terms terms,
      Assessment assessment,
      NetworkMember agency,
      Collection<?> shares) {
    Event authorised = Event.of(assessment, "authorisedAt", "");
    boolean contributes = Boolean.TRUE.equals(agency.contributor());
    if (!contributes && !hasAnswered(assessment, agency, authorised.at())) {
      return List.of();
    }
    return FollowingActs.owed(
        context,
        terms,
        authorised,
        told(authorised, agency, shares),
        null,
        context.unknownSince(authorised.at(), SHARES),
        List.of(),
        authorised.reference(),
        "networkMember:" + agency.id());
  }

  private static @Nullable Event told(
      Event authorised, NetworkMember agency, Collection<?> shares) {
    return shares.stream()
        .map(DocumentShared.class::cast)
        .filter(share -> authorised.type().equals(share.documentType()))
        .filter(share -> authorised.record().id().equals(share.documentId()))
        .filter(share -> Network.isMeant(agency, share.recipientRef()))
        .filter(share -> !Boolean.TRUE.equals(share.draft()))
        .map(share -> Event.of(share, "sharedAt", ""))
        .filter(shared -> shared.isOnOrAfter(authorised.at()))
        .min(Event.IN_ORDER)
        .orElse(null);
  }

  private static boolean hasAnswered(Assessment assessment, NetworkMember agency, Moment by) {
    return from(assessment, agency).stream()
        .map(Assessment.Contribution::answeredAt)
        .filter(Objects::nonNull)
        .anyMatch(at -> !at.date().isAfter(by.date()));
  }

  /** The entries about an agency; one that names nobody speaks for every agency of its kind. */
  private static List<Assessment.Contribution> from(Assessment assessment, NetworkMember agency) {
    List<Assessment.Contribution> entries = new ArrayList<>();
    for (Assessment.Contribution entry : assessment.contributions()) {
      boolean ofItsKind =
          entry.personRef() == null && entry.agency() != null && entry.agency() == agency.agency();
      if (ofItsKind || Network.isMeant(agency, entry.personRef())) {
        entries.add(entry);
      }
    }
    return entries;
  }
}
