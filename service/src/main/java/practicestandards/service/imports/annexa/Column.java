package practicestandards.service.imports.annexa;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns that are read, with the words by which templates and councils head them. */
enum Column {
  CHILD("child unique id", "child id", "unique id", "child unique identifier", "person id"),
  BIRTH("date of birth", "dob", "birth date", "child date of birth"),
  AGE("age", "age of child years", "age of child", "age years"),
  DISABILITY(
      "does the child have a disability", "disability", "disabled", "child has a disability"),
  TEAM("allocated team", "team"),
  WORKER("allocated worker", "allocated social worker", "social worker", "worker"),

  CONTACT_DATE("date of contact", "contact date"),

  EARLY_HELP_START("assessment start date", "early help assessment start date"),
  EARLY_HELP_END("assessment completion date", "early help assessment completion date"),

  REFERRAL_DATE("date of referral", "referral date", "date of the referral"),
  REFERRAL_NFA("referral nfa", "nfa", "referral no further action", "no further action"),

  ASSESSMENT_START(
      "continuous assessment start date", "continuous assessment start", "date assessment started"),
  ASSESSMENT_AUTHORISED(
      "continuous assessment date of authorisation",
      "continuous assessment authorisation date",
      "assessment authorisation date",
      "date of authorisation"),

  STRATEGY_DATE(
      "strategy discussion initiating section 47 enquiry start date",
      "strategy discussion initiating s47 enquiry start date",
      "section 47 enquiry start date",
      "section 47 start date",
      "s47 start date",
      "strategy discussion date"),
  CONFERENCE_UNNECESSARY(
      "was an initial child protection conference deemed unnecessary",
      "was an icpc deemed unnecessary",
      "icpc not required"),
  CONFERENCE_DATE("date of initial child protection conference", "date of icpc", "icpc date"),
  CONFERENCE_PLAN(
      "did the initial child protection conference result in a child protection plan",
      "did the icpc result in a child protection plan"),

  NEED_START("cin start date", "child in need start date", "date cin started"),
  LAST_SEEN("date child was last seen", "date last seen", "child last seen"),
  NEED_END("cin closure date", "cin end date", "child in need closure date"),
  STATUS("case status", "current case status"),

  PROTECTION_START("child protection plan start date", "cp plan start date", "cpp start date"),
  CATEGORY("latest category of abuse"),
  STATUTORY_VISIT(
      "date of the last statutory visit",
      "date of last statutory visit",
      "last statutory visit",
      "last statutory visit date"),
  SEEN_ALONE("was the child seen alone", "child seen alone", "seen alone"),
  PROTECTION_END("child protection plan end date", "cp plan end date", "cpp end date"),

  CARE_START("date started to be looked after", "date became looked after", "lac start date"),
  LEGAL_START("start date of current legal status", "legal status start date"),
  LEGAL_STATUS("childs legal status", "legal status"),
  CARE_REVIEW("date of latest statutory review", "date of last statutory review"),
  CARE_VISIT(
      "date of last social work visit",
      "date of last social worker visit",
      "last social work visit"),
  CARE_END("date ceased to be looked after", "lac end date"),
  PLACEMENT_START(
      "start date of most recent placement",
      "placement start date",
      "most recent placement start date"),
  PLACEMENT_TYPE("placement type"),

  ELIGIBILITY("eligibility category"),
  IN_TOUCH_DATE("latest date of contact", "date of latest contact");

  private static final Map<String, Column> BY_WORDS = byWords();

  private final String[] headings;

  Column(String... headings) {
    this.headings = headings;
  }

  /** The column that is headed so, or nothing. */
  static @Nullable Column headed(String heading) {
    return BY_WORDS.get(Headings.plain(heading));
  }

  /** How the template heads it. */
  String heading() {
    return headings[0];
  }

  private static Map<String, Column> byWords() {
    Map<String, Column> columns = new HashMap<>();
    for (Column column : values()) {
      for (String heading : column.headings) {
        columns.put(heading, column);
      }
    }
    return Map.copyOf(columns);
  }
}
