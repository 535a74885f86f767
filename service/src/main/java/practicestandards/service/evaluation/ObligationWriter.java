package practicestandards.service.evaluation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import practicestandards.api.model.Obligation;
import practicestandards.api.model.Progress;
import practicestandards.api.model.Receipt;
import practicestandards.api.model.RecordMoment;
import practicestandards.api.model.Role;
import practicestandards.api.model.Status;
import practicestandards.api.model.Subject;
import practicestandards.api.model.SubjectType;
import practicestandards.rules.sentences.Sentence;
import practicestandards.rules.time.Moment;
import practicestandards.service.shared.register.ClauseWriter;
import practicestandards.service.shared.web.ReceiptWriter;

/** Writes an obligation as the contract has it, with what the register says of its clause. */
final class ObligationWriter {
  private ObligationWriter() {}

  static Obligation write(
      practicestandards.rules.findings.Obligation obligation,
      practicestandards.rules.standards.Clause clause) {
    List<Role> roles = ClauseWriter.roles(clause, obligation.subject().adult());
    return new Obligation()
        .id(obligation.id())
        .standard(obligation.standard())
        .title(clause.title())
        .citation(ClauseWriter.citation(clause))
        .force(ClauseWriter.force(clause))
        .role(roles.get(0))
        .roles(roles)
        .sentence(Sentence.of(obligation, clause))
        .subject(subject(obligation.subject()))
        .occurrence(obligation.occurrence())
        .because(moments(obligation.because()))
        .clockStartedAt(obligation.clockStartedAt())
        .dueDate(obligation.dueDate())
        .dueAt(inLondon(obligation.dueAt()))
        .approximate(obligation.approximate())
        .advisory(obligation.advisory())
        .assuming(obligation.assuming())
        .receipt(receipt(obligation.receipt()))
        .status(Status.valueOf(obligation.status().name()))
        .metBy(moments(obligation.metBy()))
        .missing(obligation.missing().isEmpty() ? null : obligation.missing())
        .progress(progress(obligation.progress()));
  }

  private static Subject subject(practicestandards.rules.findings.Subject subject) {
    return new Subject(SubjectType.valueOf(subject.type().name()), subject.ref());
  }

  static List<RecordMoment> moments(List<practicestandards.rules.findings.RecordMoment> moments) {
    return moments.stream()
        .map(each -> new RecordMoment(each.recordType(), each.recordId(), each.moment(), each.at()))
        .toList();
  }

  private static @Nullable OffsetDateTime inLondon(@Nullable Instant instant) {
    return instant == null ? null : instant.atZone(Moment.LONDON).toOffsetDateTime();
  }

  private static @Nullable Receipt receipt(practicestandards.rules.time.@Nullable Receipt receipt) {
    return receipt == null ? null : ReceiptWriter.write(receipt);
  }

  private static @Nullable Progress progress(
      practicestandards.rules.findings.@Nullable Progress progress) {
    return progress == null ? null : new Progress(progress.done(), progress.required());
  }
}
