package practicestandards.service.findings;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import practicestandards.rules.findings.Breach;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.findings.Progress;
import practicestandards.rules.findings.RecordMoment;
import practicestandards.rules.time.Receipt;
import practicestandards.rules.time.SkippedDay;

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
    values.yesOrNo(obligation.subject().adult());
    values.number(obligation.occurrence());
    values.each(obligation.because(), this::add);
    values.date(obligation.clockStartedAt());
    values.ifAny(obligation.dueDate(), values::date);
    values.ifAny(obligation.dueAt(), values::instant);
    values.yesOrNo(obligation.approximate());
    values.yesOrNo(obligation.advisory());
    values.each(obligation.assuming(), values::text);
    values.ifAny(obligation.receipt(), this::add);
    values.text(obligation.status().name());
    values.each(obligation.metBy(), this::add);
    values.each(obligation.missing(), values::text);
    values.ifAny(obligation.progress(), this::add);
    values.ifAny(obligation.breach(), this::add);
    values.ifAny(judged.responsible().role(), values::text);
    values.ifAny(judged.responsible().teamRef(), values::text);
    values.ifAny(judged.responsible().workerRef(), values::text);
  }

  private void add(RecordMoment moment) {
    values.text(moment.recordType());
    values.text(moment.recordId());
    values.text(moment.moment());
    values.moment(moment.at());
  }

  private void add(Receipt receipt) {
    values.text(receipt.limit());
    values.date(receipt.from());
    values.each(receipt.skipped(), this::add);
    values.date(receipt.result());
    values.text(receipt.sentence());
  }

  private void add(SkippedDay day) {
    values.date(day.date());
    values.text(day.reason());
  }

  private void add(Progress progress) {
    values.number(progress.done());
    values.number(progress.required());
  }

  private void add(Breach breach) {
    values.text(breach.kind().name());
    values.moment(breach.since());
    values.ifAny(breach.until(), values::moment);
  }
}
