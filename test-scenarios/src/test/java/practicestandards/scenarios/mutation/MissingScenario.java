package practicestandards.scenarios.mutation;

import practicestandards.scenarios.mutation.Mutant.Change;

/** Says which scenario is missing, where none notices a change. */
final class MissingScenario {
  private MissingScenario() {}

  /** A sentence for whoever writes scenarios. */
  static String of(Change change) {
    return "No situation of " + change.clause() + " " + lacks(change) + ".";
  }

  private static String lacks(Change change) {
    boolean more = change.became().length() >= change.was().length();
    return switch (change.part()) {
      case "Amount", "Number", "Amount and Unit" ->
          "has something done, or still owed, on the last day of the limit and on the day after it";
      case "Unit" ->
          "lies where " + change.was() + " and " + change.became() + " end on different days";
      case "Required" -> "has exactly as many as are required, and one fewer";
      case "Clock starts with", "Raised by", "Event" ->
          "has " + change.became() + " without " + change.was() + ", or the other way round";
      case "Met by", "Counted" ->
          "shows " + change.was() + " counting where " + change.became() + " does not";
      case "Must show", "Excused by" ->
          "has a record that shows " + change.was() + " and not " + change.became();
      case "Regime" ->
          "lies inside " + change.was() + " and outside " + change.became() + ", or the reverse";
      case "In force from", "In force to", "Day" ->
          "starts on the first or last day in force, and on the day outside";
      case "Occasion" -> "has a second event that would start the clock";
      case "Counting" -> "has the act on the starting day itself, and again later";
      case "First gap" -> "has an event late enough after the start for the first gap to show";
      case "Agreed interval", "Agreed for" ->
          "has an agreed interval that is shorter, and one that is longer, of each purpose";
      case "Annotation" -> "leaves out of what is supplied the records it rests on";
      case "Condition", "Alternative", "Comparison", "Yes or no" ->
          "has a record on the other side of " + (more ? change.was() : change.became());
      case "where", "unless" -> "has a record of which " + change.was() + " is not so";
      case "at", "from", "rather" -> "has these moments on different days";
      case "until", "turns" -> "goes on after what began it has ended";
      case "answers", "awaited" -> "has two causes, of which a record names the other";
      case "inSetting" -> "has a visit elsewhere, or on a day outside the placement";
      case "needs", "assumes" -> "leaves " + change.was() + " out of what is supplied";
      case "Row", "Rule" -> "is decided by it alone";
      default -> "tells " + change.was() + " from " + change.became();
    };
  }
}
