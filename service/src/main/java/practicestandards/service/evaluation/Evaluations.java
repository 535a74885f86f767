package practicestandards.service.evaluation;

import java.util.Set;
import org.springframework.stereotype.Component;
import practicestandards.api.model.Evaluation;
import practicestandards.api.model.Include;
import practicestandards.rules.engine.EvaluationRequest;
import practicestandards.rules.engine.StandardsEngine;
import practicestandards.service.shared.problems.NotKnown;

/** Evaluates one case and answers as the contract has it. Nothing is kept. */
@Component
public class Evaluations {
  private final StandardsEngine engine;
  private final AnswerWriter writer;

  Evaluations(StandardsEngine engine, AnswerWriter writer) {
    this.engine = engine;
    this.writer = writer;
  }

  /**
   * What is owed and what is broken.
   *
   * @param include what comes besides what is open or broken
   * @throws NotKnown for an authority whose standards are not held
   */
  public Evaluation evaluate(EvaluationRequest request, Set<Include> include) {
    requireAuthority(request.authority());
    Evaluation answer = writer.write(engine.evaluate(request), include);
    if (include.contains(Include.AUDIT)) {
      writer.addAudit(answer, engine.audit(request));
    }
    return answer;
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
