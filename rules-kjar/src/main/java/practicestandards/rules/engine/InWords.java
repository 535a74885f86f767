package practicestandards.rules.engine;

import java.util.Locale;
import practicestandards.rules.time.Limit;
import practicestandards.rules.words.AgreedFor;
import practicestandards.rules.words.EventKind;
import practicestandards.rules.words.FirstGap;
import practicestandards.rules.words.Question;
import practicestandards.rules.words.RegimeKind;

/** Puts a row of a workbook into words, from its cells alone. */
final class InWords {
  private InWords() {}

  /** What the row asks for, and since when. */
  static String of(ClauseRule row) {
    String asked;
    if (row.said().containsKey("Occasion")) {
      asked = deadline(row);
    } else if (row.said().containsKey("FirstGap")) {
      asked = interval(row);
    } else if (row.said().containsKey("MustShow")) {
      asked = recorded(row);
    } else {
      asked = counted(row);
    }
    return capital(asked) + "." + inForce(row);
  }

  private static String event(ClauseRule row, String heading) {
    return EventKind.named(row.cell(heading)).label();
  }

  /** The interval or limit of a row; nothing where it has none. */
  static String limit(ClauseRule row) {
    Limit limit = row.terms().limit();
    return limit == null ? "" : limit.toString();
  }

  private static String deadline(ClauseRule row) {
    String limit = limit(row);
    String which = row.cell("Occasion").equals("FIRST") ? "the first " : "each ";
    String within =
        limit.isEmpty() ? "" : limit.startsWith("on ") ? " " + limit : " within " + limit;
    return (limit.isEmpty() ? "after " : "from ")
        + which
        + event(row, "RaisedBy")
        + whileIn(row)
        + ": "
        + event(row, "MetBy")
        + within
        + counting(row.cell("Counting"));
  }

  private static String counting(String counting) {
    return switch (counting) {
      case "FROM_THE_NEXT_DAY" -> ", counted from the next day";
      case "A_FURTHER_EVENT" -> ", the second since then";
      case "NAMED_EVEN_BEFORE" -> ", even before where it names what it answers";
      case "ALREADY_THERE" -> ", or already there";
      default -> "";
    };
  }

  private static String interval(ClauseRule row) {
    String limit = limit(row);
    String apart = limit.isEmpty() ? "" : " at most " + limit + " apart";
    String from =
        switch (FirstGap.valueOf(row.cell("FirstGap"))) {
          case FROM_THE_START -> "the start";
          case FROM_THE_FIRST_EVENT -> "the first one";
          case FROM_THE_LAST_ACT -> "the last one, or else the start";
        };
    return (event(row, "MetBy") + whileIn(row)) + apart + agreed(row) + ", counted from " + from;
  }

  private static String agreed(ClauseRule row) {
    String purpose = AgreedFor.named(row.cell("AgreedFor")).label();
    return switch (row.agreed()) {
      case NONE -> "";
      case CEILING -> ", and no interval agreed for " + purpose + " may be longer";
      case MAY_SHORTEN -> ", or as agreed for " + purpose + " if that is shorter";
      case ONLY_IF_SHORTER -> ", only while a shorter interval is agreed for " + purpose;
      case SETS -> ", as often as agreed for " + purpose;
    };
  }

  private static String recorded(ClauseRule row) {
    String excuse = row.cell("ExcusedBy");
    return "each "
        + event(row, "RaisedBy")
        + whileIn(row)
        + " must show: "
        + Question.named(row.cell("MustShow")).label()
        + (excuse.equals(Question.NOTHING) ? "" : ", unless " + Question.named(excuse).label());
  }

  private static String counted(ClauseRule row) {
    String times = row.cell("Required");
    return event(row, "Counted")
        + " at least "
        + (times.equals("1") ? "once" : times.equals("2") ? "twice" : times + " times")
        + " each year"
        + whileIn(row);
  }

  private static String whileIn(ClauseRule row) {
    String regime = row.cell("Regime");
    return regime.equals(RegimeKind.ALWAYS) ? "" : " while " + RegimeKind.named(regime).label();
  }

  private static String inForce(ClauseRule row) {
    String from = row.cell("InForceFrom");
    String to = row.cell("InForceTo");
    return from.isEmpty() && to.isEmpty()
        ? ""
        : " In force"
            + (from.isEmpty() ? "" : " from " + from)
            + (to.isEmpty() ? "" : " until " + to)
            + ".";
  }

  /** The text as a sentence begins, quoted or not. */
  static String capital(String text) {
    int first = text.startsWith("“") ? 1 : 0;
    return text.substring(0, first)
        + text.substring(first, first + 1).toUpperCase(Locale.ROOT)
        + text.substring(first + 1);
  }
}
