package practicestandards.benchmarks.twin;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Breach;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.findings.RecordMoment;

/** What is compared of findings, as text by obligation id. */
final class Said {
  /** What began a period that was open on the first day of the edition is named by neither. */
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 4, 1);

  private Said() {}

  /** What they say under these clauses. */
  static Map<String, String> of(List<Obligation> obligations, Set<String> clauses) {
    Map<String, String> said = new TreeMap<>();
    for (Obligation each : obligations) {
      if (clauses.contains(clause(each.id()))) {
        said.merge(each.id(), of(each), (one, other) -> "TWICE " + one + " AND " + other);
      }
    }
    return said;
  }

  /** The clause of an obligation. */
  static String clause(String obligation) {
    return obligation.substring(0, obligation.indexOf('/'));
  }

  private static String of(Obligation said) {
    StringBuilder text = new StringBuilder(said.status().name());
    say(text, "due", said.dueAt() == null ? said.dueDate() : said.dueAt());
    say(text, "from", said.clockStartedAt());
    boolean fromFirstDay = said.clockStartedAt().equals(FIRST_DAY);
    say(text, "because", fromFirstDay ? null : said.because().get(0).reference());
    say(text, "metBy", references(said.metBy()));
    say(text, "missing", said.missing().isEmpty() ? null : said.missing());
    say(text, "progress", said.progress());
    say(text, "approximate", said.approximate() ? "yes" : null);
    Breach breach = said.breach();
    if (breach != null) {
      say(text, "breach", breach.kind());
      say(text, "since", breach.since());
      say(text, "until", breach.until());
      say(text, "late", breach.late());
    }
    return text.toString();
  }

  private static @Nullable Object references(List<RecordMoment> moments) {
    return moments.isEmpty() ? null : moments.stream().map(RecordMoment::reference).toList();
  }

  private static void say(StringBuilder text, String name, @Nullable Object value) {
    if (value != null) {
      text.append(' ').append(name).append('=').append(value);
    }
  }
}
