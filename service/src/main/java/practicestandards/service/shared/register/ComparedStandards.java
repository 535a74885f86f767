package practicestandards.service.shared.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import practicestandards.api.model.ComparedClause;
import practicestandards.api.model.ComparedMatter;
import practicestandards.api.model.ComparedPosition;
import practicestandards.api.model.Verdict;
import practicestandards.rules.standards.Authority;
import practicestandards.rules.standards.Clause;
import practicestandards.rules.standards.Comparison;
import practicestandards.rules.standards.Matter;

/** The authorities' standards side by side, as the contract has them. */
@Component
public class ComparedStandards {
  private final Standards standards;
  private final Comparison comparison;

  ComparedStandards(Standards standards) {
    this.standards = standards;
    this.comparison = standards.comparison();
  }

  /** Every matter, in the order of the documents. */
  public List<Matter> matters() {
    return comparison.matters();
  }

  /** The matters of which one of these authorities speaks, each as it stands between them. */
  public List<ComparedMatter> between(List<Authority> authorities, @Nullable String topic) {
    return comparison.matters().stream()
        .map(matter -> between(authorities, matter))
        .filter(matter -> !matter.getPositions().isEmpty() && isOf(matter, topic))
        .toList();
  }

  private ComparedMatter between(List<Authority> authorities, Matter matter) {
    List<ComparedPosition> positions = new ArrayList<>();
    for (Authority authority : authorities) {
      Optional<Matter.Position> position = matter.of(authority.id());
      position.ifPresent(says -> positions.add(write(matter, authority, says, authorities)));
    }
    List<String> ids = authorities.stream().map(Authority::id).toList();
    return new ComparedMatter(matter.name(), verdict(matter, ids), positions).note(matter.note());
  }

  private ComparedPosition write(
      Matter matter, Authority authority, Matter.Position position, List<Authority> authorities) {
    List<String> others =
        authorities.stream().map(Authority::id).filter(id -> !id.equals(authority.id())).toList();
    List<ComparedClause> clauses =
        position.clauses().stream()
            .map(id -> write(matter, standards.clause(authority, id), others))
            .toList();
    return new ComparedPosition(authority.id(), position.says(), clauses);
  }

  private static ComparedClause write(Matter matter, Clause clause, List<String> others) {
    List<String> counterparts =
        others.stream().flatMap(other -> matter.counterparts(clause.id(), other).stream()).toList();
    return new ComparedClause(clause.id(), clause.title(), clause.topic(), counterparts);
  }

  /** How far the documents of some authorities agree on a matter. */
  public static Verdict verdict(Matter matter, List<String> authorities) {
    boolean inAll = authorities.stream().allMatch(id -> matter.of(id).isPresent());
    return matter.agreement() == null || !inAll
        ? Verdict.NOT_IN_ALL
        : Verdict.valueOf(matter.agreement().name());
  }

  private static boolean isOf(ComparedMatter matter, @Nullable String topic) {
    return topic == null
        || matter.getPositions().stream()
            .flatMap(position -> position.getClauses().stream())
            .anyMatch(clause -> Objects.equals(clause.getTopic(), topic));
  }
}
