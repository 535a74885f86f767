package practicestandards.rules.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A cell is never code: nothing that could end a string or open a rule is a value of any type. */
class ColumnTypeTest {

  static Stream<String> attacks() {
    return Stream.of(
        "Seen\" when eval(Runtime.getRuntime().exec(\"touch /tmp/x\") != null) then end rule \"x",
        "Seen\"",
        "Seen\\",
        "Seen\\u0022",
        "Seen\nend",
        "Seen\r\nrule x",
        "Seen\u0000",
        "Seen\u0085now",
        "Seen\u2028now",
        "@{clause}",
        "@if{true}x@end{}",
        "${7*7}",
        "#{7*7}",
        "T(java.lang.Runtime)",
        "visit); System.exit(0); //",
        "/* */",
        "<b>",
        "=HYPERLINK(1)",
        "+1",
        "-1",
        "5; 6",
        "5L",
        "0x10",
        "1e3",
        "٥",
        "EACH, Occasion.FIRST",
        "ЕАСН",
        "each",
        "seen\u202ealone",
        "2024-04-01\" )",
        "2027-02-29",
        "2024-4-1",
        "24-04-01",
        "01/02/2024");
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void noColumnAdmitsAnAttack(String attack) {
    for (TableKind kind : TableKind.values()) {
      for (Column column : kind.columns()) {
        if (!(column.variable().equals("title") && attack.matches("[A-Za-z0-9 ,’-]*"))) {
          assertThat(column.type().read(attack)).as(kind + " " + column.heading()).isEmpty();
        }
      }
    }
  }

  @Test
  void noCharacterBesideTheHarmlessOnesPassesInATitle() {
    ColumnType title = ColumnType.displayText();
    for (int character = 0; character <= 0xFFFF; character++) {
      String text = "a" + (char) character + "b";
      title.read(text).ifPresent(written -> assertThat(written).matches("a[A-Za-z0-9 ,’-]b"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Amount", "title"})
  void aRowCannotBeMadeFromWhatItsColumnsDoNotAdmit(String place) {
    List<String> cells = new ArrayList<>(Workbooks.FIRST_VISIT);
    cells.set(place.equals("title") ? 2 : 6, "5\" )");

    assertThatThrownBy(() -> new Row(TableKind.DEADLINES, cells))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void daysAreDaysOfTheCalendar() {
    ColumnType day = ColumnType.day();

    assertThat(day.read("2028-02-29")).contains("2028-02-29");
    assertThat(day.read("2024-04-01")).contains("2024-04-01");
    assertThat(day.read("2024-04-31")).isEmpty();
    assertThat(day.read("2024-04-01T09:00")).isEmpty();
    assertThat(day.read("0024-04-01")).isEmpty();
  }

  @Test
  void numbersAreWhole() {
    ColumnType number = ColumnType.wholeNumber(1);

    assertThat(number.read("5")).contains("5");
    assertThat(Stream.of("0", "05", "1.5", "1000", "-1", "").flatMap(t -> number.read(t).stream()))
        .isEmpty();
  }
}
