package practicestandards.rules.words;

import static practicestandards.rules.words.EventReading.at;

/** Seeing the child, being in touch, and what is asked for and decided about it. */
public enum SeeingEvent implements EventKind {
  VISIT_RECORDED(at("at").restingOn("visit.at")),
  CHILD_SEEN(at("at").restingOn("visit.at", "visit.childSeen")),
  CHILD_SEEN_AT_HOME(at("at").restingOn("visit.at", "visit.childSeen").liftedBy("periodOfCare")),
  CHILD_NOT_SEEN_ALONE_AT_HOME(
      at("at")
          .restingOn("visit.at", "visit.childSeen", "visit.seenAlone")
          .liftedBy("periodOfCare")),
  CHILD_NOT_SEEN_ALONE(at("at").restingOn("visit.at", "visit.childSeen", "visit.seenAlone")),
  REASON_NOT_ALONE_AGREED_WITH_MANAGER(
      at("madeAt", "heldAt")
          .answering("visit", "linkedRecordId")
          .restingOn("managementDecision", "supervision")),
  PLAN_TO_SEE_ALONE_AGREED_WITH_MANAGER(
      at("madeAt", "heldAt")
          .answering("visit", "linkedRecordId")
          .restingOn("managementDecision", "supervision")),
  REASON_AND_PLAN_IN_SUPERVISION(
      at("heldAt").answering("visit", "visitIds").restingOn("supervision")),
  CHILD_SEEN_BY_SOCIAL_WORKER(at("at").restingOn("visit.at", "visit.childSeen", "visit.byRole")),
  CHILD_SEEN_BY_EARLY_HELP_PRACTITIONER(
      at("at").restingOn("visit.at", "visit.childSeen", "visit.byRole")),
  FAMILY_SEEN_BY_EARLY_HELP_PRACTITIONER(
      at("at").restingOn("visit.at", "visit.familySeen", "visit.byRole")),
  CONTACT_BY_EARLY_HELP_PRACTITIONER(
      at("at")
          .restingOn("visit.at", "visit.childSeen", "visit.byRole", "keepingInTouchContact.at")),
  CHILD_SEEN_BY_PERSONAL_ADVISER(at("at").restingOn("visit.at", "visit.childSeen", "visit.byRole")),
  CONTACT_BY_PERSONAL_ADVISER(
      at("at").restingOn("keepingInTouchContact.at", "keepingInTouchContact.byRole")),
  VISIT_BY_LINK_WORKER(at("at").restingOn("visit.at", "visit.byRole")),
  SECTION_47_VISIT(at("at").restingOn("visit.at", "visit.childSeen", "visit.purpose")),
  VISIT_OR_RETURN_INTERVIEW(at("at").restingOn("visit.at", "visit.childSeen")),
  SEEN_IN_SETTING(
      at("at")
          .restingOn("visit.at", "visit.childSeen", "visit.byRole", "visit.settingRef")
          .onlyInTheSetting()),
  SEEN_ON_PLACEMENT_DAY(
      at("at")
          .restingOn(
              "visit.at",
              "visit.childSeen",
              "visit.byRole",
              "visit.settingRef",
              "shortBreakSeries.placementDays")
          .onlyInTheSetting()),
  FIRST_SEEN_IN_SETTING_THEN_ON_PLACEMENT_DAY(
      at("at")
          .restingOn(
              "visit.at",
              "visit.childSeen",
              "visit.byRole",
              "visit.settingRef",
              "shortBreakSeries.placementDays")
          .onlyInTheSetting()),
  SEEN_UNANNOUNCED_IN_SETTING(
      at("at")
          .restingOn(
              "visit.at", "visit.childSeen", "visit.byRole", "visit.settingRef", "visit.announced")
          .onlyInTheSetting()),
  SLEEPING_ARRANGEMENTS_SEEN(
      at("at").restingOn("visit.at", "visit.sleepingArrangementsSeen").onlyInTheSetting()),
  CHILD_ASKED_FOR_VISIT(
      at("requestedAt")
          .restingOn("visitRequest.requestedAt", "visitRequest.requestedBy")
          .liftedBy("visitRequest.reasonable")),
  FOSTER_CARER_ASKED_FOR_VISIT(
      at("requestedAt")
          .restingOn("visitRequest.requestedAt", "visitRequest.requestedBy")
          .liftedBy("visitRequest.reasonable")),
  NOT_SEEN_ALONE_DECIDED_WITH_MANAGER(
      at("madeAt")
          .answering("visit", "linkedRecordId")
          .restingOn("managementDecision.madeAt", "managementDecision.subject")),
  ADVOCATE_NEEDED(at("needIdentifiedAt").restingOn("advocacy.needIdentifiedAt")),
  ADVOCATE_PROVIDED(at("providedAt").answering("advocacy", "id").restingOn("advocacy.providedAt"));

  private final EventReading reading;

  SeeingEvent(EventReading reading) {
    this.reading = reading;
  }

  @Override
  public EventReading reading() {
    return reading;
  }
}
