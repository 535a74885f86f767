package practicestandards.service.cases.rest;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import practicestandards.api.model.KeptCase;
import practicestandards.api.model.KeptRecord;
import practicestandards.api.model.RecordOutcome;
import practicestandards.api.model.SubjectType;
import practicestandards.rules.time.Moment;
import practicestandards.service.cases.CaseChange;
import practicestandards.service.cases.CaseHeader;
import practicestandards.service.cases.RecordVersion;

/** Writes kept cases as the contract has them. */
final class CaseWriter {
  private CaseWriter() {}

  static practicestandards.api.model.CaseChange write(CaseChange change) {
    return new practicestandards.api.model.CaseChange(
        change.key().authority(),
        change.key().caseRef(),
        change.caseVersion(),
        change.records().stream().map(CaseWriter::write).toList());
  }

  static KeptCase write(CaseHeader header, List<RecordVersion> records) {
    return new KeptCase(
        header.key().authority(),
        header.key().caseRef(),
        SubjectType.valueOf(header.subjectType().name()),
        header.version(),
        records.stream().map(RecordVersion::record).toList());
  }

  static practicestandards.api.model.RecordVersion write(RecordVersion version) {
    return new practicestandards.api.model.RecordVersion(
        version.record().type(),
        version.record().id(),
        version.version(),
        version.source(),
        london(version.recordedAt()),
        london(version.receivedAt()),
        version.madeInError(),
        version.record());
  }

  private static KeptRecord write(practicestandards.service.cases.KeptRecord kept) {
    return new KeptRecord(
        kept.type(), kept.id(), kept.version(), RecordOutcome.valueOf(kept.outcome().name()));
  }

  private static OffsetDateTime london(Instant instant) {
    return instant.atZone(Moment.LONDON).toOffsetDateTime();
  }
}
