package practicestandards.service.imports.annexa;

/**
 * What the guidance of Annex A says of a column, or leaves open, and a finding takes for granted.
 */
final class Assumptions {
  static final String REFERRAL =
      "Annex A list 3: referrals and list 4: assessments are taken to reach back equally far";
  static final String ASSESSMENT =
      "Annex A list 4: the date of authorisation is taken as a manager's sign-off of the assessment";
  static final String STRATEGY =
      "Annex A list 5: the date is that of the strategy discussion that began the section 47 enquiry; its time is not given";
  static final String CONFERENCE_NEEDED =
      "Annex A list 5: 'no' to 'was a conference deemed unnecessary' means that one was needed, or that the child already had a plan";
  static final String LAST_SEEN =
      "Annex A list 6: the date the child was last seen is taken as a visit by a social worker at which the child was seen";
  static final String STATUS =
      "Annex A list 6: the case status 'child in need plan' is taken to have held since the CIN start date";
  static final String STATUTORY_VISIT =
      "Annex A list 7: the date of the last statutory visit is taken as a visit by a social worker at which the child was seen";
  static final String CARE_VISIT =
      "Annex A list 8: the date of the last social work visit is taken as a visit by a social worker at which the child was seen";
  static final String NOT_PERMANENT =
      "Annex A list 8: a placement whose type is not long term is taken as not formally agreed as permanent";
  static final String PERMANENT =
      "Annex A list 8: a long-term placement type is taken as formally agreed as permanent from the placement's first day; the list has no date of the agreement";

  private Assumptions() {}
}
