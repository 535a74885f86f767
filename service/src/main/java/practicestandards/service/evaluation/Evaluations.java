package practicestandards.service.evaluation;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import practicestandards.api.model.Evaluation;
import practicestandards.api.model.Include;
import practicestandards.rules.engine.EvaluationRequest;
import practicestandards.rules.engine.StandardsEngine;
import practicestandards.rules.standards.Clause;
import practicestandards.service.shared.problems.NotKnown;
import practicestandards.service.shared.register.Standards;

/** Evaluates one case and answers as the contract has it. Nothing is kept. */
@Component
public class Evaluations {
  private final StandardsEngine engine;
  private final Standards standards;
  private final AnswerWriter writer;

  Evaluations(StandardsEngine engine, Standards standards, AnswerWriter writer) {
    this.engine = engine;
    this.standards = standards;
    this.writer = writer;
  }

  /**
   * What is owed and what is broken.
   *
   * @param besides what comes besides what is open or broken
   * @throws NotKnown for an authority whose standards are not held, or a chapter that it has not
   */
  public Evaluation evaluate(EvaluationRequest request, Besides besides) {
    requireAuthority(request.authority());
    Predicate<Clause> asked = ofTopic(request.authority(), besides.auditTopic());
    Evaluation answer = writer.write(engine.evaluate(request), besides.include());
    if (besides.include().contains(Include.AUDIT)) {
      writer.addAudit(answer, engine.audit(request, asked));
    }
    return answer;
  }

  private Predicate<Clause> ofTopic(String authority, @Nullable String topic) {
    if (topic == null) {
      return any -> true;
    }
    Set<String> topics =
        standards.authority(authority).clauses().stream()
            .map(Clause::topic)
            .collect(Collectors.toSet());
    if (!topics.contains(topic)) {
      throw new NotKnown("topic", topics);
    }
    return clause -> clause.topic().equals(topic);
  }

  /** An evaluation that was made elsewhere, as the contract has it. */
  public Evaluation write(
      practicestandards.rules.engine.Evaluation evaluation, Set<Include> include) {
    return writer.write(evaluation, include);
  }

  /**
   * Does nothing for an authority whose standards are held.
   *
   * @throws NotKnown for any other
   */
  public void requireAuthority(String authority) {
    if (!engine.authorities().contains(authority)) {
      throw new NotKnown("authority", engine.authorities());
    }
  }
}
