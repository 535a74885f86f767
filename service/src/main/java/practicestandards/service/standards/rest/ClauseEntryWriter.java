package practicestandards.service.standards.rest;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import practicestandards.api.model.Authority;
import practicestandards.api.model.Clause;
import practicestandards.api.model.ClauseKind;
import practicestandards.api.model.Coverage;
import practicestandards.api.model.CoverageKind;
import practicestandards.api.model.Edition;
import practicestandards.api.model.Reading;
import practicestandards.service.shared.register.ClauseWords;
import practicestandards.service.shared.register.ClauseWriter;

/** Writes the register's entries as the contract has them. */
@Component
class ClauseEntryWriter {
  private final ClauseSources sources;
  private final ClauseWords words;

  ClauseEntryWriter(ClauseSources sources, ClauseWords words) {
    this.sources = sources;
    this.words = words;
  }

  static Authority write(practicestandards.rules.standards.Authority authority) {
    return new Authority(
        authority.id(), authority.name(), authority.release(), authority.document());
  }

  Clause write(
      practicestandards.rules.standards.Authority authority,
      practicestandards.rules.standards.Clause clause) {
    return new Clause()
        .clause(clause.id())
        .title(clause.title())
        .paraphrase(clause.says())
        .topic(clause.topic())
        .citation(ClauseWriter.citation(clause))
        .kind(ClauseKind.valueOf(clause.kind().name()))
        .force(ClauseWriter.force(clause))
        .role(ClauseWriter.roles(clause, false).get(0))
        .roles(ClauseWriter.roles(clause, false))
        .limit(clause.limit())
        .reading(reading(clause.reading()))
        .edition(new Edition(authority.release(), authority.inForceFrom()))
        .coverage(coverage(clause.coverage()))
        .inWords(ClauseWords.forPeople(clause))
        .rows(words.ofRows(authority, clause))
        .implementedIn(sources.implementationsOf(clause.id()))
        .scenarios(sources.scenariosOf(clause.id()));
  }

  private static @Nullable Reading reading(
      practicestandards.rules.standards.@Nullable Reading reading) {
    return reading == null
        ? null
        : new Reading(reading.text(), reading.read(), reading.why())
            .literal(reading.literal())
            .note(reading.note());
  }

  private static Coverage coverage(practicestandards.rules.standards.Coverage coverage) {
    Coverage written = new Coverage(CoverageKind.valueOf(coverage.kind().name()));
    if (coverage instanceof practicestandards.rules.standards.Coverage.Audit audit) {
      written.question(audit.question());
    } else if (coverage instanceof practicestandards.rules.standards.Coverage.Definition means) {
      written.usedBy(means.usedBy());
    } else if (coverage instanceof practicestandards.rules.standards.Coverage.SameAs same) {
      written.sameAs(same.clause());
    }
    return written;
  }
}
