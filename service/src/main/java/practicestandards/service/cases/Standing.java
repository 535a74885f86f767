package practicestandards.service.cases;

/**
 * How a record stands.
 *
 * @param current the version that counts
 * @param latest the number of the version that came last
 */
record Standing(RecordVersion current, int latest) {}
