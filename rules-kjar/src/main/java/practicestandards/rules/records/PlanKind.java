package practicestandards.rules.records;

/** The kinds of plan. */
public enum PlanKind {
  EARLY_HELP,
  CHILD_IN_NEED,
  CHILD_PROTECTION,
  CARE,
  PLACEMENT,
  PERMANENCE,
  PATHWAY,
  SHORT_BREAK,
  ACCOMMODATION,
  OTHER
}
