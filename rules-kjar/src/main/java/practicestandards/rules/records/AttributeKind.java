package practicestandards.rules.records;

/** What an attribute holds. */
public enum AttributeKind {
  /** A London date, or an instant. */
  MOMENT,
  /** A plain calendar date. */
  DATE,
  /** Yes or no. */
  YES_NO,
  /** One of a closed list. */
  CHOICE,
  /** A whole number within bounds. */
  WHOLE_NUMBER,
  /** The case system's reference to a record, a person or a place. */
  REFERENCE,
  /** The name of a record type. */
  RECORD_TYPE,
  /** Plain calendar dates. */
  DATES,
  /** Several of a closed list. */
  CHOICES,
  /** References. */
  REFERENCES,
  /** Objects with attributes of their own. */
  OBJECTS
}
