package practicestandards.service.cases;

import java.time.Instant;
import practicestandards.rules.records.CaseRecord;

/**
 * One version of a record.
 *
 * @param record as it was sent
 * @param version 1, 2, … in the order of arrival
 * @param source the system that sent it
 * @param recordedAt when the source recorded it; the latest is the one that counts
 * @param receivedAt since when this service could know it
 * @param madeInError whether it says that the record should not be there
 */
public record RecordVersion(
    CaseRecord record,
    int version,
    String source,
    Instant recordedAt,
    Instant receivedAt,
    boolean madeInError) {}
