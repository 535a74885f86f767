package practicestandards.rules.engine;

import java.util.List;
import java.util.stream.Stream;

/**
 * What happened in a case, as the rules came to see it.
 *
 * @param context the case
 * @param workedOut what rules worked out
 * @param pickedOut the agreements that rules picked out
 */
record Events(CaseContext context, List<Timeline> workedOut, List<Agreements> pickedOut) {
  /** Among all that was known or concluded. */
  static Events among(List<Object> facts) {
    return new Events(
        of(CaseContext.class, facts).findFirst().orElseThrow(),
        of(Timeline.class, facts).toList(),
        of(Agreements.class, facts).toList());
  }

  /** The events of a kind, whether or not there are any. */
  Timeline of(String word) {
    return context.events(
        word, workedOut.stream().filter(each -> each.getName().equals(word)).toList());
  }

  /** The agreements for a purpose, whether or not there are any. */
  Agreements agreedFor(String purpose) {
    return new Holding(context, Regime.always())
        .agreedFor(
            purpose, pickedOut.stream().filter(each -> each.getPurpose().equals(purpose)).toList());
  }

  private static <T> Stream<T> of(Class<T> type, List<Object> facts) {
    return facts.stream().filter(type::isInstance).map(type::cast);
  }
}
