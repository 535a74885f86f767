package practicestandards.rules.tables;

import static practicestandards.rules.tables.Column.mandatory;
import static practicestandards.rules.tables.Column.optional;

import java.util.List;
import java.util.Locale;
import practicestandards.rules.words.AgreedFor;
import practicestandards.rules.words.AgreedInterval;
import practicestandards.rules.words.Counting;
import practicestandards.rules.words.FirstGap;
import practicestandards.rules.words.Occasion;
import practicestandards.rules.words.Question;

/** The kinds of workbook that an authority may have, each with its columns. */
public enum TableKind {
  /** Something is done within a limit after an event. */
  DEADLINES(
      Columns.around(
          Columns.event("Clock starts with", "clock", "The event that starts the clock."),
          mandatory(
              "Occasion",
              "occasion",
              ColumnType.oneOf(Occasion.class),
              "EACH: every such event in the regime starts a clock. FIRST: only the first does."),
          Columns.amount(Notes.NO_LIMIT),
          Columns.unit(Notes.NO_LIMIT),
          mandatory(
              "Counting",
              "counting",
              ColumnType.oneOf(Counting.class),
              "From when an event can meet the limit. FROM_THE_START: from the moment that starts"
                  + " the clock, by its date. FROM_THE_MOMENT: the same, but nothing that both times"
                  + " show to be before it. FROM_THE_NEXT_DAY: the day itself is another clause’s."
                  + " A_FURTHER_EVENT: the first such event is another clause’s, the second"
                  + " counts. NAMED_EVEN_BEFORE: from the start, and even before where the event"
                  + " names what starts the clock. ALREADY_THERE: whenever it happened."),
          Columns.event("Met by", "metBy", "The event that meets the standard."))),

  /** Something is done again and again, at most so far apart. */
  INTERVALS(
      Columns.around(
          Columns.event(
              "Met by", "metBy", "The event that is owed again and again while the regime lasts."),
          Columns.amount(Notes.AGREEMENT_SETS),
          Columns.unit(Notes.AGREEMENT_SETS),
          mandatory(
              "First gap",
              "firstGap",
              ColumnType.oneOf(FirstGap.class),
              "From where the first gap runs. FROM_THE_START: from the start of the regime."
                  + " FROM_THE_FIRST_EVENT: from the event that met the"
                  + " clause that sets the first one. FROM_THE_LAST_ACT: from the last such event,"
                  + " also one before the regime that was not too old on its first day."),
          optional(
              "First set by",
              "firstSetBy",
              ColumnType.clauseIds(),
              "The clause that asks for the first event: when it is late, the first gap runs from"
                  + " its last moment. Two, where one more event comes before the first that"
                  + " counts here. Blank unless First gap is FROM_THE_FIRST_EVENT."),
          mandatory(
              "Agreed interval",
              "agreedInterval",
              ColumnType.oneOf(AgreedInterval.class),
              "How an agreed interval bears on the limit. NONE: not at all. CEILING: the limit"
                  + " holds and a looser agreement breaks it. MAY_SHORTEN: the shorter of the two"
                  + " holds and a looser agreement breaks it. ONLY_IF_SHORTER: owed only while an"
                  + " agreement shorter than the limit stands. SETS: the agreement alone decides."),
          mandatory(
              "Agreed for",
              "agreedFor",
              Columns.words(AgreedFor.all()),
              "What the agreed interval is for; NOTHING where Agreed interval is NONE."))),

  /** Something is recorded or done each time. */
  RECORDS(
      Columns.around(
          Columns.event("Raised by", "raisedBy", "The event whose record has to show something."),
          mandatory(
              "Must show",
              "mustShow",
              Columns.words(Question.all()).without(Question.NOTHING),
              "What the record has to show for the standard to be met."),
          mandatory(
              "Excused by",
              "excusedBy",
              Columns.words(Question.all()),
              "What excuses a record that does not show it; NOTHING where nothing does."))),

  /** Something is done so many times in each year. */
  COUNTS(
      Columns.around(
          Columns.event("Counted", "counted", "The event that is counted."),
          mandatory(
              "Required",
              "required",
              ColumnType.wholeNumber(1),
              "How many are owed in each year of the regime.")));

  private final List<Column> columns;

  TableKind(List<Column> columns) {
    this.columns = columns;
  }

  /** In the order in which they stand, from the left. */
  public List<Column> columns() {
    return columns;
  }

  /** The name of its first sheet: {@code Deadlines}. */
  public String title() {
    return name().charAt(0) + lowerCase().substring(1);
  }

  /** The name of its file in an authority’s folder: {@code deadlines.drl.xlsx}. */
  public String workbook() {
    return lowerCase() + ".drl.xlsx";
  }

  /** The name of its snapshot, beside the workbook: {@code deadlines.md}. */
  public String snapshot() {
    return lowerCase() + ".md";
  }

  private String lowerCase() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static final class Notes {
    static final String NO_LIMIT = "where the act must follow but no limit is set.";
    static final String AGREEMENT_SETS = "where Agreed interval is SETS, and only there.";
  }
}
