package practicestandards.service.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import practicestandards.api.model.AuditQuestion;
import practicestandards.api.model.AuditSummary;
import practicestandards.api.model.AuditorsAnswer;
import practicestandards.api.model.Role;
import practicestandards.rules.findings.AuditFinding;
import practicestandards.rules.records.AuditAnswer;
import practicestandards.rules.standards.Authority;
import practicestandards.rules.standards.ReadersQuestion;

/** Writes what an auditor is asked, and has answered, as the contract has it. */
final class AuditWriter {
  private AuditWriter() {}

  static AuditQuestion write(Authority authority, AuditFinding asked) {
    return new AuditQuestion(
            asked.id(),
            asked.standard(),
            question(authority, asked.standard()),
            ObligationWriter.moments(asked.because()),
            asked.missing())
        .answer(answer(asked.answer()));
  }

  static AuditSummary summary(List<AuditFinding> asked) {
    Map<String, Integer> byAnswer = new LinkedHashMap<>();
    for (AuditAnswer.Answer answer : AuditAnswer.Answer.values()) {
      long given = asked.stream().filter(each -> is(each.answer(), answer)).count();
      if (given > 0) {
        byAnswer.put(answer.name(), (int) given);
      }
    }
    return new AuditSummary(asked.size(), byAnswer);
  }

  private static boolean is(@Nullable AuditAnswer given, AuditAnswer.Answer answer) {
    return given != null && given.answer() == answer;
  }

  private static String question(Authority authority, String clause) {
    return authority
        .clause(clause)
        .map(each -> each.coverage().question())
        .map(ReadersQuestion::text)
        .orElse("");
  }

  private static @Nullable AuditorsAnswer answer(@Nullable AuditAnswer given) {
    if (given == null) {
      return null;
    }
    Role role = given.auditorRole() == null ? null : Role.valueOf(given.auditorRole().name());
    return new AuditorsAnswer(
            AuditorsAnswer.AnswerEnum.valueOf(Objects.requireNonNull(given.answer()).name()),
            Objects.requireNonNull(given.answeredAt()),
            given.id())
        .auditorRole(role)
        .evidenceRef(given.evidenceRef());
  }
}
