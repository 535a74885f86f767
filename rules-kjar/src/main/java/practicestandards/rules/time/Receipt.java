package practicestandards.rules.time;

import java.time.LocalDate;
import java.util.List;

/**
 * How a limit was counted.
 *
 * @param limit the amount and unit: {@code 5 working days}
 * @param from London date on which the count starts; it is day 0
 * @param skipped each day left out, in order
 * @param result the last day, London
 * @param sentence the count in one English sentence
 */
public record Receipt(
    String limit, LocalDate from, List<SkippedDay> skipped, LocalDate result, String sentence) {
  public Receipt {
    skipped = List.copyOf(skipped);
  }

  /** The same, naming the agreement that supplied the amount by the day on which it was made. */
  public Receipt agreed(LocalDate day) {
    StringBuilder text = new StringBuilder(sentence).append(" So agreed on ");
    EnglishWords.date(text, day).append('.');
    return new Receipt(limit, from, skipped, result, text.toString());
  }
}
