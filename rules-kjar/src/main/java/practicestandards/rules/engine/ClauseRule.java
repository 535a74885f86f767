package practicestandards.rules.engine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;
import practicestandards.rules.time.Unit;
import practicestandards.rules.words.AgreedInterval;
import practicestandards.rules.words.EventKind;
import practicestandards.rules.words.RegimeKind;

/**
 * What one row or rule says of itself.
 *
 * @param clause the clause that it judges
 * @param said the annotations of the compiled rule, by name: for a row, its cells
 */
record ClauseRule(String clause, Map<String, String> said) {

  /** What a compiled rule says; nothing for one that belongs to no clause. */
  static @Nullable ClauseRule of(Rule rule) {
    Map<String, String> said = new TreeMap<>();
    rule.getMetaData().forEach((name, value) -> said.put(name, String.valueOf(value)));
    String clause = said.get("Clause");
    return clause == null ? null : new ClauseRule(clause, said);
  }

  /**
   * The record types, or {@code type.attribute}, that raise its duty: any of these sets does. Some
   * events are read from records of several kinds.
   */
  List<Set<String>> needs() {
    EventKind event = event("RaisedBy");
    return event == null
        ? List.of(needs(List.of()))
        : event.reading().raisedBy().stream().map(this::needs).toList();
  }

  private Set<String> needs(List<String> ofTheEvent) {
    Set<String> needed = new LinkedHashSet<>();
    RegimeKind regime = regime();
    if (regime != null) {
      needed.addAll(regime.raisedBy());
    }
    if (agreed() == AgreedInterval.ONLY_IF_SHORTER) {
      needed.add("agreedFrequency");
    }
    needed.addAll(ofTheEvent);
    needed.addAll(besides());
    return needed;
  }

  /** What a rule needs beside its regime and its event. */
  List<String> besides() {
    String types = said.get("Needs");
    return types == null ? List.of() : List.of(types.split(", "));
  }

  /** Whether it is a row of a workbook. */
  boolean isRow() {
    return said.containsKey("Occasion")
        || said.containsKey("FirstGap")
        || said.containsKey("MustShow")
        || said.containsKey("Counted");
  }

  /** What it says under a name, or nothing. */
  String cell(String name) {
    return said.getOrDefault(name, "");
  }

  /** The period in which it asks for something; absent where the rule finds that out itself. */
  @Nullable RegimeKind regime() {
    String name = said.get("Regime");
    return name == null ? null : RegimeKind.named(name);
  }

  /** The event that it names under a heading. */
  @Nullable EventKind event(String heading) {
    String name = said.get(heading);
    return name == null ? null : EventKind.named(name);
  }

  /** How an agreed interval bears on it. */
  AgreedInterval agreed() {
    String name = said.get("Agreed");
    return name == null ? AgreedInterval.NONE : AgreedInterval.valueOf(name);
  }

  /** When it is in force, and within what limit it asks for something. */
  Terms terms() {
    Terms terms = Terms.of(clause);
    String[] within = cell("Within").split(" ", 2);
    if (within.length == 2) {
      terms = terms.within(Integer.parseInt(within[0]), Unit.valueOf(within[1]));
    }
    if (said.containsKey("InForceFrom")) {
      terms = terms.inForceFrom(cell("InForceFrom"));
    }
    return said.containsKey("InForceTo") ? terms.inForceTo(cell("InForceTo")) : terms;
  }
}
