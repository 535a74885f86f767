package practicestandards.rules.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.AuditFinding;
import practicestandards.rules.findings.RecordMoment;
import practicestandards.rules.records.AuditAnswer;

/** What auditors answered to one question in a case: with each asking, the latest that fits it. */
public final class AuditAnswers {
  private static final Comparator<AuditAnswer> LATEST =
      Comparator.<AuditAnswer, Instant>comparing(
              answer -> Objects.requireNonNull(answer.answeredAt()).latest())
          .thenComparing(AuditAnswer::id);

  private final String clause;
  private final List<AuditAnswer> answers;

  private AuditAnswers(String clause, List<AuditAnswer> answers) {
    this.clause = clause;
    this.answers = answers;
  }

  /** Those about a clause, in these records. */
  public static AuditAnswers of(String clause, Collection<?> answers) {
    return new AuditAnswers(clause, answers.stream().map(AuditAnswer.class::cast).toList());
  }

  /** The clause that was asked about. */
  public String getClause() {
    return clause;
  }

  /** A question put once to the case, because of a record or because something is not supplied. */
  AuditFinding toCase(@Nullable Event because, List<String> missing) {
    return new AuditFinding(clause, clause, named(because), missing, latest(because));
  }

  /** A question put about one event, or about the record that opened a period. */
  AuditFinding toEvent(Event about) {
    String id = clause + "/" + about.reference();
    return new AuditFinding(id, clause, named(about), List.of(), latest(about));
  }

  private static List<RecordMoment> named(@Nullable Event event) {
    return event == null ? List.of() : List.of(event.asRecordMoment());
  }

  private @Nullable AuditAnswer latest(@Nullable Event about) {
    return answers.stream().filter(answer -> isAbout(answer, about)).max(LATEST).orElse(null);
  }

  private static boolean isAbout(AuditAnswer answer, @Nullable Event about) {
    return answer.aboutId() == null
        || about != null && about.reference().equals(answer.aboutType() + ":" + answer.aboutId());
  }
}
