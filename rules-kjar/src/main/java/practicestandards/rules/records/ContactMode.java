package practicestandards.rules.records;

/** By what means people keep in touch between visits. */
public enum ContactMode {
  PHONE,
  TEXT,
  EMAIL
}
