package practicestandards.service.findings;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Breach;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.findings.Progress;
import practicestandards.rules.findings.RecordMoment;
import practicestandards.rules.time.Receipt;

/**
 * What all findings of a case come to: equal for equal findings, in whatever order they were found,
 * in every process. All that is kept or told of a finding is in it. How late something is is not:
 * that grows with the days, and is worked out when it is asked for.
 */
final class FindingsDigest {
  private final ValuesDigest values = new ValuesDigest();

  private FindingsDigest() {}

  /**
   * 32 bytes.
   *
   * @param form by which rules they were found and how they are shown
   */
  static byte[] of(String form, Collection<Judged> findings) {
    List<Judged> sorted =
        findings.stream().sorted(Comparator.comparing(each -> each.obligation().id())).toList();
    FindingsDigest digest = new FindingsDigest();
    digest.values.text(form);
    digest.values.each(sorted, digest::add);
    return digest.values.bytes();
  }

  private void add(Judged judged) {
    Obligation obligation = judged.obligation();
    values.text(obligation.id());
    values.text(obligation.standard());
    values.text(obligation.subject().type().name());
    values.text(obligation.subject().ref());
    values.number(obligation.occurrence());
    values.each(obligation.because(), this::add);
    values.date(obligation.clockStartedAt());
    values.date(obligation.dueDate());
    values.instant(obligation.dueAt());
    values.number(obligation.approximate() ? 1 : 0);
    values.number(obligation.advisory() ? 1 : 0);
    values.each(obligation.assuming(), values::text);
    add(obligation.receipt());
    values.text(obligation.status().name());
    values.each(obligation.metBy(), this::add);
    values.each(obligation.missing(), values::text);
    add(obligation.progress());
    add(obligation.breach());
    values.text(judged.responsible().role());
    values.text(judged.responsible().teamRef());
    values.text(judged.responsible().workerRef());
  }

  private void add(RecordMoment moment) {
    values.text(moment.recordType());
    values.text(moment.recordId());
    values.text(moment.moment());
    values.moment(moment.at());
  }

  private void add(@Nullable Receipt receipt) {
    values.text(receipt == null ? null : receipt.limit());
    if (receipt != null) {
      values.date(receipt.from());
      values.each(
          receipt.skipped(),
          day -> {
            values.date(day.date());
            values.text(day.reason());
          });
      values.date(receipt.result());
      values.text(receipt.sentence());
    }
  }

  private void add(@Nullable Progress progress) {
    values.number(progress == null ? Long.MIN_VALUE : progress.done());
    values.number(progress == null ? Long.MIN_VALUE : progress.required());
  }

  private void add(@Nullable Breach breach) {
    values.text(breach == null ? null : breach.kind().name());
    values.moment(breach == null ? null : breach.since());
    values.moment(breach == null ? null : breach.until());
  }
}
