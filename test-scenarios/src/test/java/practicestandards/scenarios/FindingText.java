package practicestandards.scenarios;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.Breach;
import practicestandards.rules.findings.Obligation;
import practicestandards.rules.findings.RecordMoment;
import practicestandards.rules.time.Moment;

/** What is compared of a finding, as text: one entry for each thing said. */
final class FindingText {
  private final Map<String, String> text = new LinkedHashMap<>();

  private FindingText() {}

  /** What is expected. */
  static Map<String, String> of(ExpectedFinding expected) {
    FindingText finding = new FindingText();
    finding.say("status", expected.status());
    finding.say("due", canonical(expected.due()));
    finding.say("approximate", expected.approximate() ? "true" : null);
    finding.say("metBy", joined(expected.metBy()));
    finding.say("missing", joined(expected.missing().stream().sorted().toList()));
    finding.say("progress", expected.progress());
    if (expected.assuming() != null) {
      finding.say("assuming", expected.assuming().stream().sorted().toList().toString());
    }
    if (expected.subject() != null) {
      finding.say("subject", expected.subject() + " C-1");
    }
    if (expected.breach() != null) {
      finding.say("breach", expected.breach().kind());
      finding.say("since", canonical(expected.breach().since()));
      finding.say("until", canonical(expected.breach().until()));
      finding.say("late", expected.breach().late());
    }
    return finding.text;
  }

  /** What was found, in the words of what was expected. */
  static Map<String, String> of(Obligation actual, @Nullable ExpectedFinding expected) {
    FindingText finding = new FindingText();
    finding.say("status", actual.status().name());
    finding.say("due", due(actual, expected));
    finding.say("approximate", actual.approximate() ? "true" : null);
    finding.say("metBy", joined(actual.metBy().stream().map(RecordMoment::reference).toList()));
    finding.say("missing", joined(actual.missing().stream().sorted().toList()));
    if (actual.progress() != null) {
      finding.say("progress", actual.progress().done() + "/" + actual.progress().required());
    }
    if (expected != null && expected.assuming() != null) {
      finding.say("assuming", actual.assuming().stream().sorted().toList().toString());
    }
    if (expected != null && expected.subject() != null) {
      finding.say("subject", actual.subject().type() + " " + actual.subject().ref());
    }
    if (actual.breach() != null) {
      finding.say(actual.breach(), actual.approximate());
    }
    return finding.text;
  }

  private void say(Breach breach, boolean approximate) {
    say("breach", breach.kind().name());
    say("since", shown(breach.since(), approximate));
    say("until", breach.until() == null ? null : shown(breach.until(), approximate));
    if (breach.late() != null) {
      say("late", breach.late().amount() + " " + breach.late().unit());
    }
  }

  private void say(String what, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      text.put(what, value);
    }
  }

  private static @Nullable String due(Obligation actual, @Nullable ExpectedFinding expected) {
    boolean asDate = expected != null && expected.due() != null && expected.due().length() == 10;
    if (actual.dueAt() != null && !(actual.approximate() && asDate)) {
      return Moment.of(actual.dueAt()).toString();
    }
    return actual.dueDate() == null ? null : actual.dueDate().toString();
  }

  /** An approximate finding is compared by day: its instants stand for dates. */
  private static String shown(Moment moment, boolean approximate) {
    return approximate ? moment.date().toString() : moment.toString();
  }

  private static @Nullable String canonical(@Nullable String moment) {
    return moment == null ? null : Moment.parse(moment).toString();
  }

  private static String joined(List<String> parts) {
    return String.join(", ", parts);
  }
}
