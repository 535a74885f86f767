package practicestandards.service.imports.cin;

/** What the census's guidance leaves open and a finding therefore takes for granted. */
final class CensusAssumptions {
  static final String ASSESSMENT =
      "CIN census: the authorisation date is taken as a manager's sign-off of the assessment";
  static final String STRATEGY =
      "CIN census: the start of the section 47 enquiry is taken as the day of the strategy discussion that began it";
  static final String REQUIRED =
      "CIN census: an enquiry not marked 'conference not required' is taken to need an initial conference";

  private static final String EARLIER =
      "CIN census: the referral is from before the census year; the earliest assessment given after it is taken as its first";

  private CensusAssumptions() {}

  static String[] referral(boolean beforeTheYear) {
    return beforeTheYear ? new String[] {EARLIER} : new String[0];
  }
}
