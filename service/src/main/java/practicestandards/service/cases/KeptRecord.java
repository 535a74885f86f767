package practicestandards.service.cases;

/**
 * What became of one record.
 *
 * @param version 1, 2, … in the order of arrival; of the version that this record is, or repeats
 */
public record KeptRecord(String type, String id, int version, Outcome outcome) {}
