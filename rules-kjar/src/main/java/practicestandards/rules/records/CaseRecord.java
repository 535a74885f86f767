package practicestandards.rules.records;

import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;

/**
 * One thing that a case system knows: an episode, an event, a plan, a decision. Everything but the
 * id may be blank; nothing is a name of a person or free text.
 */
public sealed interface CaseRecord
    permits AdoptionReview,
        AdoptivePlacement,
        Advocacy,
        AgreedFrequency,
        Allocation,
        Assessment,
        AuditAnswer,
        CarePlanningMeeting,
        CaseNote,
        CaseOpening,
        CaseSummaryUpdate,
        ChangeOfCircumstances,
        ChangeOfWorkerNotice,
        Child,
        ChildInNeedEpisode,
        ChildInformed,
        ChildProtectionConference,
        ChildProtectionPlan,
        Chronology,
        CommunicationSupport,
        Complaint,
        Consent,
        Contact,
        CoreGroupMeeting,
        DirectWorkSession,
        DisabilityService,
        DocumentShared,
        EarlyHelpEpisode,
        EhcAnnualReview,
        EhcNeedsAssessment,
        EhcPlan,
        Escalation,
        FamilyMap,
        HealthAssessment,
        HouseholdMember,
        KeepingInTouchContact,
        LeavingCareStatus,
        LegalStatus,
        LookedAfterReview,
        ManagementDecision,
        MissingEpisode,
        NetworkMember,
        PeriodOfCare,
        PermanencePlanningMeeting,
        PersonalEducationPlanMeeting,
        Placement,
        PlacementInformationWorkflow,
        PlacementPlanningMeeting,
        Plan,
        PlanReview,
        PrivateFosteringArrangement,
        ProfessionalDisagreement,
        Referral,
        Section47Enquiry,
        ShortBreakSeries,
        SignificantHarmConcern,
        SignificantIncident,
        SignificantInformation,
        StatutoryReport,
        StrategyDiscussion,
        Supervision,
        Visit,
        VisitRequest {
  /** The record's id, 1–64 of {@code [A-Za-z0-9._~-]}, unique within type and case. */
  String id();

  /** Since when this service could know the record; blank, always. */
  @Nullable Moment recordedAt();

  /** The record's type as in JSON: {@code visit}. */
  default String type() {
    return RecordTypes.nameOf(getClass());
  }
}
