package practicestandards.rules.engine;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.AuditFinding;
import practicestandards.rules.findings.SubjectType;
import practicestandards.rules.standards.AsksAbout;
import practicestandards.rules.standards.Clause;
import practicestandards.rules.standards.ReadersQuestion;
import practicestandards.rules.words.Word;

/**
 * A question of the register, put where what it is about is, at its stage; where that is not
 * supplied, it is put and says so.
 *
 * @param clause the clause
 * @param question what is asked, about what, of which period or after what
 */
public record AuditQuestion(String clause, ReadersQuestion question) {
  private static final String OPENED = "OPENED_FOR_SOCIAL_CARE";

  /** Without it nobody knows whether a case is open. */
  private static final List<String> OPENINGS = List.of("caseOpening");

  /** The question of a clause that leaves something to the reader of the file. */
  static Optional<AuditQuestion> of(Clause clause) {
    return Optional.ofNullable(clause.coverage().question())
        .map(question -> new AuditQuestion(clause.id(), question));
  }

  /** The words that questions read; they raise nothing. */
  static WordsRead read(List<AuditQuestion> questions) {
    Set<String> words = new HashSet<>(List.of(OPENED));
    for (AuditQuestion question : questions) {
      words.add(question.getOf());
      words.add(question.getAfter());
    }
    return new WordsRead(words, Map.of(), Map.of());
  }

  /** The word for the pattern of which it is asked; blank: not of a period. */
  public String getOf() {
    return name(question.of());
  }

  /** The word for the event after which it is asked; blank: not after an event. */
  public String getAfter() {
    return name(question.after());
  }

  private static String name(@Nullable Word word) {
    return word == null ? "" : word.name();
  }

  /** Whether it may be put to the case of such a subject. */
  public boolean isPutTo(SubjectType subject) {
    return question.about().isPutTo(subject.name());
  }

  /**
   * It as it is asked of the case itself, or of its records.
   *
   * @param openings when the case was opened for social care
   */
  public List<AuditFinding> ofCase(CaseContext of, Timeline openings, AuditAnswers answers) {
    AsksAbout about = question.about();
    boolean child = of.getSubjectType() == SubjectType.CHILD;
    if (about.subjects().contains(of.getSubjectType().name())) {
      if (!child) {
        return List.of(answers.toCase(null, List.of()));
      }
      if (!openings.isEmpty()) {
        return List.of(answers.toCase(openings.all().get(0), List.of()));
      }
      if (!of.isEmpty() && !of.missing(OPENINGS).isEmpty()) {
        return List.of(answers.toCase(null, OPENINGS));
      }
    }
    Event latest = child ? LatestRecord.of(of, about.types()) : null;
    return latest == null ? notSupplied(of, answers) : List.of(answers.toCase(latest, List.of()));
  }

  /** It as it is asked of each period of its pattern. */
  public List<AuditFinding> ofPeriods(
      CaseContext of, Collection<Holding> periods, AuditAnswers answers) {
    return about(
        of,
        periods.stream().map(held -> held.getRegime().opened()).filter(Objects::nonNull).toList(),
        answers);
  }

  /** It as it is asked after each of these events. */
  public List<AuditFinding> after(CaseContext of, Timeline events, AuditAnswers answers) {
    return about(of, events.all(), answers);
  }

  private List<AuditFinding> about(CaseContext of, List<Event> occasions, AuditAnswers answers) {
    if (occasions.isEmpty() || question.about().types().stream().noneMatch(of::has)) {
      return notSupplied(of, answers);
    }
    return occasions.stream().map(answers::toEvent).toList();
  }

  private List<AuditFinding> notSupplied(CaseContext of, AuditAnswers answers) {
    List<String> missing = of.missing(question.about().types());
    return missing.isEmpty() ? List.of() : List.of(answers.toCase(null, missing));
  }
}
