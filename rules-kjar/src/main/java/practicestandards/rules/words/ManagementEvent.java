package practicestandards.rules.words;

import static practicestandards.rules.words.EventReading.at;

/** Who works on a case, who oversees it, and what managers decide, discuss and answer. */
public enum ManagementEvent implements EventKind {
  CASE_OPENED(at("startedAt").until("endedAt").restingOn("caseOpening.startedAt")),
  SOCIAL_WORKER_ALLOCATED(
      at("startedAt")
          .until("endedAt")
          .restingOn("allocation.startedAt", "allocation.role")
          .liftedBy("allocation.endedAt")),
  EARLY_HELP_PRACTITIONER_ALLOCATED(
      at("startedAt")
          .until("endedAt")
          .restingOn("allocation.startedAt", "allocation.role")
          .liftedBy("allocation.endedAt")),
  CONTACT_RECEIVED(at("receivedAt").restingOn("contact.receivedAt")),
  CONTACT_DECIDED_BY_MANAGER(
      at("decidedAt")
          .answering("contact", "id")
          .restingOn("contact.decidedAt", "contact.decidedByRole")),
  CONTACT_DECIDED_TO_BE_REFERRAL_OR_NOT(
      at("decidedAt")
          .answering("contact", "id")
          .restingOn("contact.decidedAt", "contact.decidedByRole", "contact.progressToReferral")),
  SIGNIFICANT_INFORMATION_RECEIVED(
      at("receivedAt")
          .restingOn("significantInformation.receivedAt", "significantInformation.significant")),
  SIGNIFICANT_INFORMATION_ANSWERED(
      at("respondedAt", "madeAt")
          .answering("significantInformation", "linkedRecordId")
          .restingOn("significantInformation.respondedAt", "managementDecision.madeAt")),
  REPEAT_REFERRALS_CONSIDERED(
      at("madeAt")
          .answering("referral", "linkedRecordId")
          .restingOn("managementDecision.madeAt", "managementDecision.subject")),
  DECISION_MADE(at("madeAt").restingOn("managementDecision.madeAt", "managementDecision.kind")),
  OVERSIGHT_GIVEN(at("madeAt").restingOn("managementDecision.madeAt", "managementDecision.kind")),
  DECISION_OR_OVERSIGHT_ON_FILE(
      at("writtenAt")
          .answering("managementDecision", "id")
          .restingOn("managementDecision.writtenAt")),
  PLAN_SUBMITTED_TO_MANAGER(
      at("submittedAt").restingOn("plan.submittedAt").liftedBy("plan.endedAt")),
  PLAN_SIGNED_OFF(at("authorisedAt").answering("plan", "id").restingOn("plan.authorisedAt")),
  SUPERVISION_HELD(at("heldAt").restingOn("supervision.heldAt")),
  WELLBEING_SUPERVISION_HELD(at("heldAt").restingOn("supervision.heldAt", "supervision.kind")),
  CHILD_DISCUSSED_IN_SUPERVISION(at("heldAt").restingOn("supervision.heldAt", "supervision.kind")),
  SUPERVISION_ON_CHILDS_FILE(
      at("heldAt")
          .restingOn("supervision.heldAt", "supervision.kind")
          .liftedBy("supervision.onChildsFile")),
  SUPERVISION_WRITTEN_UP(
      at("writtenAt").answering("supervision", "id").restingOn("supervision.writtenAt")),
  DISPUTE_ESCALATED(at("raisedAt").restingOn("escalation.raisedAt", "escalation.process")),
  PARTNERSHIP_ESCALATION_RAISED(
      at("raisedAt").restingOn("escalation.raisedAt", "escalation.process")),
  AMBER_ESCALATION_RAISED(at("raisedAt").restingOn("escalation.raisedAt", "escalation.rating")),
  RED_ESCALATION_RAISED(at("raisedAt").restingOn("escalation.raisedAt", "escalation.rating")),
  ESCALATION_ANSWERED(
      at("respondedAt").answering("escalation", "id").restingOn("escalation.respondedAt")),
  COMPLAINT_DRAFT_SENT(
      at("draftToComplaintsTeamAt").restingOn("complaint.draftToComplaintsTeamAt")),
  STAGE_ONE_COMPLAINT_RECEIVED(
      at("receivedAt", "allocatedAt").restingOn("complaint.receivedAt", "complaint.stage")),
  COMPLAINT_ANSWERED(
      at("respondedAt").answering("complaint", "id").restingOn("complaint.respondedAt")),
  STAGE_ONE_COMPLAINT_ANSWERED(
      at("respondedAt").restingOn("complaint.respondedAt", "complaint.stage")),
  STAGE_ONE_COMPLAINT_COPIED(
      at("copyToComplaintsManagerAt")
          .answering("complaint", "id")
          .restingOn("complaint.copyToComplaintsManagerAt", "complaint.stage"));

  private final EventReading reading;

  ManagementEvent(EventReading reading) {
    this.reading = reading;
  }

  @Override
  public EventReading reading() {
    return reading;
  }
}
