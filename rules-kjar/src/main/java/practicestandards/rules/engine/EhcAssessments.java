package practicestandards.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.records.Agency;
import practicestandards.rules.records.DocumentShared;
import practicestandards.rules.records.EhcNeedsAssessment;
import practicestandards.rules.records.EhcPlan;
import practicestandards.rules.records.NetworkMember;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Span;
import practicestandards.rules.words.EventKind;
import practicestandards.rules.words.RegimeKind;

/** What belongs to one education, health and care needs assessment. */
public final class EhcAssessments {
  private static final List<String> ADVICE = List.of("ehcNeedsAssessment.adviceRequests");

  private EhcAssessments() {}

  /** From the request until it is refused: no assessment, or no plan. */
  public static Regime regime(EhcNeedsAssessment assessment) {
    Event requested =
        Objects.requireNonNull(Event.of(EventKind.named("EHC_ASSESSMENT_REQUESTED"), assessment));
    Moment refused = null;
    if (Boolean.FALSE.equals(assessment.planAgreed())) {
      refused = assessment.planDecisionNotifiedAt();
    }
    if (Boolean.FALSE.equals(assessment.assessmentAgreed())) {
      refused = Deadlines.earlier(refused, assessment.assessmentDecisionNotifiedAt());
    }
    return Regime.opening(
        RegimeKind.named("EHC_ASSESSMENT"), requested, new Span(requested.at(), refused));
  }

  /** When an agency was asked for advice, in each assessment. */
  public static Timeline asked(
      CaseContext context, String word, Collection<?> assessments, Agency agency) {
    List<Event> events = new ArrayList<>();
    for (Object each : assessments) {
      events.addAll(asked((EhcNeedsAssessment) each, agency));
    }
    return context.timelineOf(word, events);
  }

  /** The agency of a network member is asked for advice once an assessment is agreed. */
  public static List<Obligation> owedAdvice(
      CaseContext context, Terms terms, Timeline agreed, NetworkMember member) {
    Agency agency = Objects.requireNonNull(member.agency());
    List<Obligation> owed = new ArrayList<>();
    for (Event start : agreed.getEvents()) {
      if (isInvolved(member, start.at())) {
        Event asked =
            asked((EhcNeedsAssessment) start.record(), agency).stream()
                .filter(request -> request.isOnOrAfter(start.at()))
                .findFirst()
                .orElse(null);
        owed.addAll(
            FollowingActs.owed(
                context,
                terms,
                start,
                asked,
                null,
                context.unknownSince(start.at(), ADVICE),
                context.missing(List.of("networkMember.endedAt")),
                start.reference(),
                "networkMember:" + member.id()));
      }
    }
    return owed;
  }

  private static boolean isInvolved(NetworkMember member, Moment day) {
    Moment ended = member.endedAt();
    return ended == null || ended.date().isAfter(day.date());
  }

  private static List<Event> asked(EhcNeedsAssessment assessment, Agency agency) {
    return assessment.adviceRequests().stream()
        .filter(request -> request.agency() == agency)
        .map(EhcNeedsAssessment.AdviceRequest::requestedAt)
        .filter(Objects::nonNull)
        .map(at -> askedAt(assessment, at))
        .sorted(Event.IN_ORDER)
        .toList();
  }

  private static Event askedAt(EhcNeedsAssessment assessment, Moment at) {
    String type = assessment.type();
    return new Event(assessment, type, "adviceRequests", at, null, type + ":" + assessment.id());
  }

  /** When the final plan of each assessment was shared with one of these. */
  public static Timeline finalPlanShared(
      CaseContext context,
      String word,
      Collection<?> plans,
      Collection<?> shares,
      Set<DocumentShared.Recipient> recipients) {
    List<Event> events = new ArrayList<>();
    for (Object each : shares) {
      DocumentShared share = (DocumentShared) each;
      Event shared = Event.ofAny(share, "sharedAt");
      boolean isPlan = "ehcPlan".equals(share.documentType());
      boolean counts = share.recipient() != null && recipients.contains(share.recipient());
      if (shared != null && isPlan && counts && !Boolean.TRUE.equals(share.draft())) {
        String cause = assessmentOf(share, plans);
        events.add(new Event(share, share.type(), "sharedAt", shared.at(), null, cause));
      }
    }
    return context.timelineOf(word, events);
  }

  private static @Nullable String assessmentOf(DocumentShared share, Collection<?> plans) {
    return plans.stream()
        .map(EhcPlan.class::cast)
        .filter(plan -> plan.id().equals(share.documentId()))
        .map(EhcPlan::ehcNeedsAssessmentId)
        .filter(Objects::nonNull)
        .map(id -> "ehcNeedsAssessment:" + id)
        .findFirst()
        .orElse(null);
  }
}
