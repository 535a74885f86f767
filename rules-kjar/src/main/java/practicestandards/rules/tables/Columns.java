package practicestandards.rules.tables;

import static practicestandards.rules.tables.Column.mandatory;
import static practicestandards.rules.tables.Column.optional;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import practicestandards.rules.time.Unit;
import practicestandards.rules.words.EventKind;
import practicestandards.rules.words.RegimeKind;
import practicestandards.rules.words.Word;

/** The columns that workbooks share: who and what comes first, the dates come last. */
final class Columns {
  static final List<String> TOPICS =
      List.of(
          "introduction",
          "core",
          "visiting",
          "direct-work",
          "assessment",
          "planning",
          "recording",
          "management");

  private static final Column CLAUSE =
      mandatory(
          "Clause",
          "clause",
          ColumnType.clauseId(),
          "The clause’s id in the register of standards. A clause may have several rows: one for"
              + " each event that starts it, or one for each period in which another limit holds.");
  private static final Column TOPIC =
      mandatory(
          "Topic",
          "topic",
          ColumnType.oneOf(TOPICS),
          "The chapter of the document, the same as in the register.");
  private static final Column TITLE =
      mandatory(
          "Title",
          "title",
          ColumnType.displayText(),
          "One sentence for readers, without a full stop. With the clause it names the rule, so two"
              + " rows of one clause need different titles; together they have at most 90"
              + " characters.");
  private static final Column REGIME =
      mandatory(
          "Regime",
          "regime",
          words(RegimeKind.all()),
          "The period in which the standard asks for something, such as while the child is in need."
              + " ALWAYS: at any time.");
  private static final Column IN_FORCE_FROM =
      optional(
          "In force from",
          "inForceFrom",
          ColumnType.day(),
          "The first day on which the row decides; it is compared with the day on which the clock"
              + " starts. Blank: from the beginning.");
  private static final Column IN_FORCE_TO =
      optional(
          "In force to",
          "inForceTo",
          ColumnType.day(),
          "The last day on which the row decides. Blank: until further notice. To change a limit,"
              + " fill this in and add a row for the new limit.");

  private Columns() {}

  /** A kind’s columns, between the ones that every kind has. */
  static List<Column> around(Column... own) {
    List<Column> columns = new ArrayList<>(List.of(CLAUSE, TOPIC, TITLE, REGIME));
    columns.addAll(List.of(own));
    columns.addAll(List.of(IN_FORCE_FROM, IN_FORCE_TO));
    return List.copyOf(columns);
  }

  /** A drop-down of words, subject by subject. */
  static ColumnType words(Collection<? extends Word> words) {
    return ColumnType.oneOf(words.stream().map(Word::name).toList());
  }

  static Column event(String heading, String variable, String note) {
    return mandatory(heading, variable, words(EventKind.all()), note);
  }

  static Column amount(String whenBlank) {
    return optional(
        "Amount",
        "amount",
        ColumnType.wholeNumber(0),
        "How many of the unit; 0 DAYS means on the same day. Blank, together with Unit, "
            + whenBlank);
  }

  static Column unit(String whenBlank) {
    return optional(
        "Unit",
        "unit",
        ColumnType.oneOf(Unit.class),
        "What is counted. WORKING_DAYS leaves out weekends, bank holidays and the authority’s own"
            + " closure days; HOURS runs by the clock. Blank, together with Amount, "
            + whenBlank);
  }
}
