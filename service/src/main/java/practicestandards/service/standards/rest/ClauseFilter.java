package practicestandards.service.standards.rest;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import practicestandards.api.model.ClauseKind;
import practicestandards.api.model.Force;
import practicestandards.api.model.Role;
import practicestandards.rules.standards.Clause;

/** Lets the clauses through that fit everything asked for; what is absent is not asked for. */
record ClauseFilter(
    @Nullable String topic,
    @Nullable Role role,
    @Nullable Force force,
    @Nullable ClauseKind kind,
    @Nullable String words)
    implements Predicate<Clause> {
  @Override
  public boolean test(Clause clause) {
    return (topic == null || topic.equals(clause.topic()))
        && (role == null || clause.roles().stream().anyMatch(each -> isSame(role, each)))
        && isSame(force, clause.force())
        && isSame(kind, clause.kind())
        && (words == null || hasWords(clause, words));
  }

  private static boolean isSame(@Nullable Enum<?> asked, Enum<?> has) {
    return asked == null || asked.name().equals(has.name());
  }

  private static boolean hasWords(Clause clause, String words) {
    String text =
        (clause.id() + " " + clause.title() + " " + clause.says()).toLowerCase(Locale.ROOT);
    return Arrays.stream(words.toLowerCase(Locale.ROOT).trim().split("\\s+"))
        .allMatch(text::contains);
  }
}
