package practicestandards.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.records.Assessment;
import practicestandards.rules.records.DocumentShared;
import practicestandards.rules.records.DocumentShared.Recipient;
import practicestandards.rules.words.EventReading.Reaches;

/** An assessment is shared with child and family, and what they say of it is recorded. */
public final class Feedback {
  private static final Set<Recipient> CHILD = EnumSet.of(Recipient.CHILD);
  private static final Set<Recipient> FAMILY =
      EnumSet.of(Recipient.PARENT, Recipient.CARER, Recipient.FAMILY);
  private static final List<String> SHARES =
      List.of("documentShared.sharedAt", "documentShared.recipient");

  private Feedback() {}

  /** The family is shown the assessment after it was authorised, unless that would be unsafe. */
  public static List<Obligation> owedToFamily(
      CaseContext context, Terms terms, Assessment assessment, Collection<?> shares) {
    Event authorised = Event.of(assessment, "authorisedAt", "");
    if (!context.isInForce(terms, authorised.at().date())) {
      return List.of();
    }
    List<DocumentShared> withFamily = of(assessment, FAMILY, shares);
    Event shared =
        withFamily.stream()
            .filter(share -> share.sharedAt() != null)
            .map(share -> Event.of(share, "sharedAt", ""))
            .filter(event -> event.isOnOrAfter(authorised.at()))
            .min(Event.IN_ORDER)
            .orElse(null);
    boolean unsafe =
        context.isNobodyLeft(Reaches.FAMILY, null)
            || withFamily.stream().anyMatch(share -> Boolean.TRUE.equals(share.safetyReason()));
    List<String> lifting = new ArrayList<>(Unsafe.EXCUSES);
    lifting.add("documentShared.safetyReason");
    return FollowingActs.owed(
        context,
        terms,
        authorised,
        shared,
        null,
        unsafe,
        context.unknownSince(authorised.at(), SHARES),
        context.missing(lifting),
        authorised.reference());
  }

  /** What the child, and what the family, say of an assessment that they were shown is recorded. */
  public static List<Obligation> owedViews(
      CaseContext context, Terms terms, Assessment assessment, Collection<?> shares) {
    List<Obligation> owed = new ArrayList<>();
    boolean ofChild = Boolean.TRUE.equals(assessment.childViewsRecorded());
    boolean ofFamily = Boolean.TRUE.equals(assessment.familyViewsRecorded());
    owed.addAll(
        views(context, terms, first(assessment, CHILD, shares), ofChild, "childViewsRecorded"));
    owed.addAll(
        views(context, terms, first(assessment, FAMILY, shares), ofFamily, "familyViewsRecorded"));
    return owed;
  }

  private static List<Obligation> views(
      CaseContext context,
      Terms terms,
      @Nullable Event shared,
      boolean recorded,
      String attribute) {
    if (shared == null) {
      return List.of();
    }
    DocumentShared share = (DocumentShared) shared.record();
    return FollowingActs.owed(
        context,
        terms,
        shared,
        recorded ? shared : null,
        null,
        context.missing(List.of("assessment." + attribute)),
        List.of(),
        "assessment:" + share.documentId(),
        shared.reference());
  }

  private static @Nullable Event first(
      Assessment assessment, Set<Recipient> recipients, Collection<?> shares) {
    return of(assessment, recipients, shares).stream()
        .filter(share -> share.sharedAt() != null)
        .map(share -> Event.of(share, "sharedAt", ""))
        .min(Event.IN_ORDER)
        .orElse(null);
  }

  private static List<DocumentShared> of(
      Assessment assessment, Set<Recipient> recipients, Collection<?> shares) {
    return shares.stream()
        .map(DocumentShared.class::cast)
        .filter(share -> assessment.type().equals(share.documentType()))
        .filter(share -> assessment.id().equals(share.documentId()))
        .filter(share -> share.recipient() != null && recipients.contains(share.recipient()))
        .filter(share -> !Boolean.TRUE.equals(share.draft()))
        .toList();
  }
}
