package practicestandards.service.imports.annexa;

import java.util.Locale;
import practicestandards.rules.records.CaseOpening.Tier;

/** The case status of list 6: the first of its codes that applies to the child. */
enum CaseStatus {
  LOOKED_AFTER(Tier.LOOKED_AFTER),
  CHILD_PROTECTION_PLAN(Tier.CHILD_PROTECTION),
  CHILD_IN_NEED_PLAN(Tier.CHILD_IN_NEED),
  OPEN_ASSESSMENT(Tier.CHILD_IN_NEED),
  CLOSED(Tier.CHILD_IN_NEED),
  UNKNOWN(Tier.CHILD_IN_NEED);

  private final Tier tier;

  CaseStatus(Tier tier) {
    this.tier = tier;
  }

  Tier tier() {
    return tier;
  }

  /** From the code's words or its bare letter. */
  static CaseStatus of(String code) {
    String words = code.toLowerCase(Locale.UK);
    if (words.contains("closed") || words.equals("e")) {
      return CLOSED;
    }
    if (words.contains("looked after") || words.equals("a")) {
      return LOOKED_AFTER;
    }
    if (words.contains("protection") || words.equals("b")) {
      return CHILD_PROTECTION_PLAN;
    }
    if (words.contains("assessment") || words.equals("d")) {
      return OPEN_ASSESSMENT;
    }
    boolean need = words.contains("in need") || words.equals("cin") || words.equals("c");
    return need ? CHILD_IN_NEED_PLAN : UNKNOWN;
  }
}
