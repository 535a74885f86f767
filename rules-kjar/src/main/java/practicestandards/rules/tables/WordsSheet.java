package practicestandards.rules.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import practicestandards.rules.words.AgreedFor;
import practicestandards.rules.words.EventKind;
import practicestandards.rules.words.Question;
import practicestandards.rules.words.RegimeKind;
import practicestandards.rules.words.Word;

/** The sheet that says what each word of the drop-downs means and rests on, by subject. */
final class WordsSheet {
  private static final List<Integer> WIDTHS = List.of(14, 12, 52, 52, 80, 60);

  private final XSSFWorkbook workbook;
  private final Styles styles;

  WordsSheet(XSSFWorkbook workbook, Styles styles) {
    this.workbook = workbook;
    this.styles = styles;
  }

  /** The words that the columns of the kind offer. */
  void write(TableKind kind) {
    Set<String> offered = new HashSet<>();
    kind.columns().forEach(column -> offered.addAll(column.type().choices()));
    List<List<String>> rows = new ArrayList<>();
    EventKind.all().forEach(word -> rows.add(row("event", word, word.reading().needs())));
    Question.all().forEach(word -> rows.add(row("question", word, word.needs())));
    RegimeKind.all().forEach(word -> rows.add(row("pattern", word, word.raisedBy())));
    AgreedFor.all().forEach(word -> rows.add(row("agreement", word, word.needs())));
    SheetOfText sheet = new SheetOfText(workbook, styles, "Words", WIDTHS);
    sheet.row(List.of("Subject", "Kind", "Word", "Label", "What it means", "Rests on"));
    List<String> order = EventKind.all().stream().map(Word::subject).distinct().toList();
    rows.stream()
        .filter(row -> offered.contains(row.get(2)))
        .sorted((one, other) -> order.indexOf(one.get(0)) - order.indexOf(other.get(0)))
        .forEach(sheet::row);
    int last = sheet.sheet().getPhysicalNumberOfRows() - 1;
    sheet.sheet().setAutoFilter(new CellRangeAddress(0, last, 0, WIDTHS.size() - 1));
  }

  private static List<String> row(String kind, Word word, Collection<String> restsOn) {
    return List.of(
        word.subject(),
        kind,
        word.name(),
        word.label(),
        word.sentence(),
        String.join(", ", restsOn));
  }
}
