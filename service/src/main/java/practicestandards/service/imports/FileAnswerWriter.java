package practicestandards.service.imports;

import java.util.AbstractList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import practicestandards.api.model.ChildEvaluation;
import practicestandards.api.model.Include;
import practicestandards.service.evaluation.Evaluations;
import practicestandards.service.shared.register.Standards;

/** Writes the findings of a file as the contract has them. */
@Component
public class FileAnswerWriter {
  private final Evaluations evaluations;
  private final Standards standards;

  FileAnswerWriter(Evaluations evaluations, Standards standards) {
    this.evaluations = evaluations;
    this.standards = standards;
  }

  /**
   * The answer; its children are evaluated as it is written.
   *
   * @param include what comes besides what is open or broken
   */
  public practicestandards.api.model.FileEvaluation write(
      FileReading reading, Set<Include> include) {
    String authority = reading.question().authority();
    return new practicestandards.api.model.FileEvaluation()
        .authority(authority)
        .release(standards.authority(authority).release())
        .asOf(reading.question().asOf())
        .format(ReportWriter.formats(reading.reports()))
        .supplies(SuppliesWriter.write(reading.supplies()))
        .judged(judged(reading, authority))
        .children(new Children(reading, include))
        .report(ReportWriter.write(reading.reports()));
  }

  private List<String> judged(FileReading reading, String authority) {
    return standards.authority(authority).clauses().stream()
        .map(clause -> clause.id())
        .filter(reading.judged()::contains)
        .toList();
  }

  private ChildEvaluation write(ChildFindings findings, Set<Include> include) {
    return new ChildEvaluation()
        .caseRef(findings.caseRef())
        .supplies(SuppliesWriter.write(findings.supplies()))
        .evaluation(evaluations.write(findings.evaluation(), include));
  }

  /** The children, each evaluated when it is written, so that only one is held at a time. */
  private final class Children extends AbstractList<ChildEvaluation> {
    private final FileReading reading;
    private final Set<Include> include;

    Children(FileReading reading, Set<Include> include) {
      this.reading = reading;
      this.include = include;
    }

    @Override
    public ChildEvaluation get(int index) {
      return write(reading.findings(index), include);
    }

    @Override
    public int size() {
      return reading.children();
    }
  }
}
