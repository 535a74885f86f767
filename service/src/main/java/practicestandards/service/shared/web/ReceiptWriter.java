package practicestandards.service.shared.web;

import practicestandards.api.model.Receipt;
import practicestandards.api.model.SkippedDay;

/** Writes a receipt as the contract has it. */
public final class ReceiptWriter {
  private ReceiptWriter() {}

  public static Receipt write(practicestandards.rules.time.Receipt receipt) {
    return new Receipt()
        .limit(receipt.limit())
        .from(receipt.from())
        .skipped(
            receipt.skipped().stream()
                .map(day -> new SkippedDay(day.date(), day.reason()))
                .toList())
        .result(receipt.result())
        .sentence(receipt.sentence());
  }
}
