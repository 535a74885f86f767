package practicestandards.service.imports.annexa;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * What the heads of columns say, whatever their punctuation, and those that are knowingly not read.
 */
final class Headings {
  private static final Set<String> NOT_READ =
      Set.of(
          "gender",
          "ethnicity",
          "contact source",
          "organisation completing assessment",
          "referral source",
          "number of referrals in last 12 months",
          "child seen during continuous assessment",
          "was the child assessed as requiring la childrens social care support",
          "number of section 47 enquiries in the last 12 months",
          "number of icpcs in the last 12 months",
          "primary need code",
          "reason for closure",
          "initial category of abuse",
          "date of latest review conference",
          "subject to emergency protection order or protected under police powers in last six months",
          "number of previous child protection plans",
          "unaccompanied asylum seeking child uasc within the last 12 months",
          "unaccompanied asylum seeking child uasc or formerly uasc if 18 or over",
          "childs category of need",
          "is this a second or subsequent period of being a looked after child within the last 12 months",
          "what is the permanence plan for this child",
          "date of last iro visit contact to the child",
          "date of last health assessment",
          "date of last dental check",
          "number of placements in the last 12 months",
          "reason ceased to be looked after",
          "placement provider",
          "placement postcode",
          "urn of placement",
          "placement location",
          "la of placement",
          "number of episodes the child has been missing from their placement in the last 12 months",
          "number of episodes the child has been absent from their placement in the last 12 months",
          "was the child offered a return interview after their last missing episode",
          "did the child accept a return interview after their last missing episode",
          "allocated personal advisor",
          "latest pathway plan review date",
          "la in touch",
          "type of accommodation",
          "suitability of accommodation",
          "activity status");

  private Headings() {}

  /** Only words: lower case, no punctuation, no "(Y/N)". */
  static String plain(String heading) {
    return Normalizer.normalize(heading, Normalizer.Form.NFKC)
        .toLowerCase(Locale.UK)
        .replaceAll("\\(y/n\\)+", " ")
        .replaceAll("[\u2018\u2019']s\\b", "s")
        .replaceAll("[^a-z0-9]+", " ")
        .strip();
  }

  /** Whether a template has the column and it is knowingly not read. */
  static boolean isKnowinglyNotRead(String heading) {
    return NOT_READ.contains(plain(heading));
  }
}
