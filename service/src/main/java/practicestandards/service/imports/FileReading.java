package practicestandards.service.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.engine.CaseFile;
import practicestandards.rules.engine.Evaluation;
import practicestandards.rules.engine.EvaluationRequest;
import practicestandards.rules.engine.ReferenceData;
import practicestandards.rules.engine.StandardsEngine;
import practicestandards.rules.engine.Supplies;
import practicestandards.rules.findings.SubjectType;
import practicestandards.rules.time.Moment;
import practicestandards.service.imports.cases.CaseDraft;

/** Files that were read; their children are evaluated one by one, as they are asked for. */
public final class FileReading {
  private final StandardsEngine engine;
  private final FileQuestion question;
  private final List<CaseDraft> drafts;
  private final List<ReadReport> reports;
  private final Supplies supplies;
  private final Set<String> clauses;

  FileReading(
      StandardsEngine engine,
      FileQuestion question,
      List<CaseDraft> drafts,
      List<ReadReport> reports,
      Supplies supplies,
      Set<String> clauses) {
    this.engine = engine;
    this.question = question;
    this.drafts = List.copyOf(drafts);
    this.reports = List.copyOf(reports);
    this.supplies = supplies;
    this.clauses = Set.copyOf(clauses);
  }

  /** What was asked. */
  public FileQuestion question() {
    return question;
  }

  /** Which facts files of these formats, with these columns, give. */
  public Supplies supplies() {
    return supplies;
  }

  /** The clauses that are judged from these formats, of all authorities. */
  public Set<String> judged() {
    return clauses;
  }

  /** What was read and skipped, file by file. */
  public List<ReadReport> reports() {
    return reports;
  }

  /** How many children have anything on record. */
  public int children() {
    return drafts.size();
  }

  /** Each child's records, in the order of the files. */
  public Stream<CaseFile> cases() {
    return drafts.stream().map(FileReading::caseFile);
  }

  /** Each child's findings, in the order of the files; evaluated as the stream is read. */
  public Stream<ChildFindings> findings() {
    return drafts.stream().map(this::findings);
  }

  /**
   * One child's findings.
   *
   * @param index the child's place in the order of the files, from 0
   */
  public ChildFindings findings(int index) {
    return findings(drafts.get(index));
  }

  private ChildFindings findings(CaseDraft draft) {
    Supplies supplied = draft.supplies();
    Evaluation evaluation =
        engine.evaluate(
            new EvaluationRequest(
                question.authority(),
                asOf(draft.knownUntil()),
                null,
                question.applyEditionsAsIfAlwaysInForce(),
                supplied,
                caseFile(draft),
                ReferenceData.NONE));
    return new ChildFindings(supplied, JudgedStandards.keep(evaluation, draft));
  }

  private static CaseFile caseFile(CaseDraft draft) {
    return new CaseFile(draft.caseRef(), SubjectType.CHILD, draft.records());
  }

  /**
   * The moment asked about, but no later than the files know: after that, an absence means nothing.
   */
  private Moment asOf(@Nullable LocalDate knownUntil) {
    return knownUntil != null && question.asOf().date().isAfter(knownUntil)
        ? Moment.of(knownUntil)
        : question.asOf();
  }
}
