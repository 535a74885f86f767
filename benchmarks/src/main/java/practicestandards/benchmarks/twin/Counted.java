package practicestandards.benchmarks.twin;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Breach;
import practicestandards.rules.findings.BreachKind;
import practicestandards.rules.findings.Progress;
import practicestandards.rules.findings.RecordMoment;
import practicestandards.rules.findings.Status;
import practicestandards.rules.time.Deadline;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Receipt;
import practicestandards.rules.time.Span;

/**
 * A period in which something is to happen so many times.
 *
 * @param opened the record that it belongs to
 * @param first its first day
 * @param last its last day
 * @param part how the obligation's id names it
 * @param regime from when to when the duty holds
 */
record Counted(Happening opened, LocalDate first, LocalDate last, String part, Span regime) {

  void judge(Standards by, String clause, int required, List<Happening> all) {
    if (!by.the.isInForce(first)) {
      return;
    }
    Span period = new Span(Moment.of(first), Moment.of(last));
    List<RecordMoment> done =
        Happenings.once(all).stream()
            .filter(each -> period.contains(each.at()) && regime.contains(each.at()))
            .limit(required)
            .map(Happening::name)
            .toList();
    Receipt receipt = new Receipt(required + " in the period", first, List.of(), last, part);
    Deadline deadline = new Deadline(last, null, false, receipt);
    Owed owed =
        new Owed(
            clause,
            opened.reference() + "/" + part,
            opened.name(),
            Moment.of(first),
            null,
            deadline,
            regime.to());
    Status status = status(by, owed, deadline, done.size() >= required);
    Moment over = deadline.dayAfter();
    @Nullable Breach tooFew =
        status == Status.MISSED ? Verdicts.undated(owed, BreachKind.TOO_FEW, over, over) : null;
    Progress progress = new Progress(done.size(), required);
    by.verdicts.note(owed, status, done, List.of(), progress, tooFew);
  }

  private Status status(Standards by, Owed owed, Deadline deadline, boolean enough) {
    Moment ends = regime.to();
    if (enough) {
      return Status.MET;
    } else if (ends != null && !ends.date().isAfter(last)) {
      return Status.ENDED;
    } else if (deadline.isPastAt(by.the.asOf())) {
      return Status.MISSED;
    }
    return deadline.isAtRiskAt(by.the.asOf(), owed.start()) ? Status.AT_RISK : Status.UPCOMING;
  }
}
