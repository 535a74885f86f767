package practicestandards.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.AuditFinding;
import practicestandards.rules.findings.RecordMoment;
import practicestandards.rules.records.AuditAnswer;
import practicestandards.rules.standards.Clause;
import practicestandards.rules.standards.Coverage;

/**
 * A question of the register, put to the cases of its group at its stage.
 *
 * @param clause the clause
 * @param coverage of which period it is asked, and after what
 */
public record AuditQuestion(String clause, Coverage.Audit coverage) {
  private static final Comparator<AuditAnswer> LATEST =
      Comparator.<AuditAnswer, java.time.Instant>comparing(
              answer -> Objects.requireNonNull(answer.answeredAt()).latest())
          .thenComparing(AuditAnswer::id);

  /** The question of a clause, if only a person can judge it. */
  static Optional<AuditQuestion> of(Clause clause) {
    return clause.coverage() instanceof Coverage.Audit audit
        ? Optional.of(new AuditQuestion(clause.id(), audit))
        : Optional.empty();
  }

  /** The words that questions read; they raise nothing. */
  static WordsRead read(List<AuditQuestion> questions) {
    Set<String> words = new HashSet<>();
    for (AuditQuestion question : questions) {
      words.add(question.getOf());
      words.add(question.getAfter());
    }
    return new WordsRead(words, Map.of(), Map.of());
  }

  /** The word for the pattern of which it is asked. */
  public String getOf() {
    return coverage.of().name();
  }

  /** The word for the event after which it is asked; blank: for the period itself. */
  public String getAfter() {
    return coverage.after() == null ? "" : coverage.after().name();
  }

  /** It as it is asked of a period, with the latest of these answers. */
  public AuditFinding of(Regime regime, Collection<?> answers) {
    return asked(regime.opened(), answers);
  }

  /** It as it is asked after each event in a period, with the latest answer to each. */
  public List<AuditFinding> after(Timeline events, Regime regime, Collection<?> answers) {
    return events.raisedIn(regime).stream().map(event -> asked(event, answers)).toList();
  }

  private AuditFinding asked(@Nullable Event about, Collection<?> answers) {
    List<RecordMoment> because = new ArrayList<>();
    if (about != null) {
      because.add(about.asRecordMoment());
    }
    String id = about == null ? clause : clause + "/" + about.reference();
    return new AuditFinding(id, clause, because, latest(about, answers));
  }

  private static @Nullable AuditAnswer latest(@Nullable Event about, Collection<?> answers) {
    return answers.stream()
        .map(AuditAnswer.class::cast)
        .filter(answer -> isAbout(answer, about))
        .max(LATEST)
        .orElse(null);
  }

  private static boolean isAbout(AuditAnswer answer, @Nullable Event about) {
    return answer.aboutId() == null
        || about != null && about.reference().equals(answer.aboutType() + ":" + answer.aboutId());
  }
}
