package practicestandards.service.imports.annexa;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.LegalStatus;
import practicestandards.rules.records.Placement;

/** The SSDA903 codes of list 8, by their code or, failing that, by their words. */
final class CareCodes {
  private static final Pattern CODE = Pattern.compile("^([A-Z]\\d)\\b");
  private static final Set<String> SHORT_BREAKS = Set.of("V3", "V4");
  private static final Set<String> LONG_TERM = Set.of("U1", "U4");

  private CareCodes() {}

  static Placement.@Nullable Kind placementKind(String said) {
    String words = said.toLowerCase(Locale.UK);
    String code = code(said);
    if (code.matches("U[1-6]") || code.isEmpty() && words.contains("foster placement")) {
      return Placement.Kind.FOSTER_CARE;
    }
    if (code.matches("A[3-6]") || words.contains("placed for adoption")) {
      return Placement.Kind.ADOPTIVE;
    }
    if (code.equals("P1") || words.contains("with parents")) {
      return Placement.Kind.WITH_PARENTS;
    }
    if (code.matches("K[12]")) {
      return Placement.Kind.RESIDENTIAL_HOME;
    }
    if (code.equals("S1") || words.contains("residential school")) {
      return Placement.Kind.RESIDENTIAL_SCHOOL;
    }
    return words.isEmpty() ? null : Placement.Kind.OTHER;
  }

  /** Whether the placement's type says that it is a long-term one. */
  static boolean isLongTerm(String said) {
    String code = code(said);
    boolean saysSo = said.toLowerCase(Locale.UK).contains("long term");
    return LONG_TERM.contains(code) || code.isEmpty() && saysSo;
  }

  static LegalStatus.@Nullable Kind legalStatus(String said) {
    String words = said.toLowerCase(Locale.UK);
    String code = code(said);
    if (code.equals("C1") || words.equals("ico") || words.contains("interim care order")) {
      return LegalStatus.Kind.INTERIM_CARE_ORDER;
    }
    if (code.equals("C2") || words.equals("fco") || words.contains("full care order")) {
      return LegalStatus.Kind.CARE_ORDER;
    }
    if (code.equals("E1") || words.contains("placement order")) {
      return LegalStatus.Kind.PLACEMENT_ORDER;
    }
    if (code.equals("V2") || words.contains("s20") || words.contains("section 20")) {
      return LegalStatus.Kind.SECTION_20;
    }
    return words.isEmpty() ? null : LegalStatus.Kind.OTHER;
  }

  /** Whether the child is looked after only for a series of short breaks. */
  static boolean isShortBreaks(String said) {
    return SHORT_BREAKS.contains(code(said))
        || said.toLowerCase(Locale.UK).contains("short term breaks");
  }

  private static String code(String said) {
    Matcher matcher = CODE.matcher(said.toUpperCase(Locale.UK));
    return matcher.find() ? matcher.group(1) : "";
  }
}
