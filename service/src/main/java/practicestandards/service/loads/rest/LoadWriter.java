package practicestandards.service.loads.rest;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import practicestandards.api.model.LoadRefusal;
import practicestandards.api.model.LoadState;
import practicestandards.api.model.LoadedCases;
import practicestandards.api.model.LoadedRecords;
import practicestandards.rules.time.Moment;
import practicestandards.service.loads.Load;
import practicestandards.service.loads.Remark;
import practicestandards.service.loads.Tally;

/** Writes loads as the contract has them. */
final class LoadWriter {
  private LoadWriter() {}

  static practicestandards.api.model.Load write(Load load) {
    return new practicestandards.api.model.Load(
            load.id(),
            load.authority(),
            load.source(),
            load.format(),
            LoadState.valueOf(load.state().name()),
            records(load.sent(), load.tally()),
            new LoadedCases(load.cases().named(), load.cases().changed(), load.cases().judged()),
            london(load.receivedAt()))
        .supplies(load.supplies().isEmpty() ? null : load.supplies())
        .startedAt(load.startedAt() == null ? null : london(load.startedAt()))
        .endedAt(load.endedAt() == null ? null : london(load.endedAt()));
  }

  static List<LoadRefusal> write(List<Remark> remarks) {
    return remarks.stream().map(LoadWriter::write).toList();
  }

  private static LoadRefusal write(Remark remark) {
    return new LoadRefusal(remark.detail())
        .line(remark.line())
        .place(remark.place())
        .column(remark.column())
        .pointer(remark.pointer());
  }

  private static LoadedRecords records(long sent, Tally tally) {
    return new LoadedRecords(
        sent, tally.kept(), tally.corrected(), tally.unchanged(), tally.older(), tally.refused());
  }

  private static OffsetDateTime london(Instant instant) {
    return instant.atZone(Moment.LONDON).toOffsetDateTime();
  }
}
