package practicestandards.rules.standards;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.records.RecordTypes;
import practicestandards.rules.words.EventKind;
import practicestandards.rules.words.RegimeKind;

/** Reads the question that a clause puts to the reader of a file. */
final class QuestionReader {
  private QuestionReader() {}

  /** The question of a clause that has one. */
  static ReadersQuestion of(Fields coverage) {
    return new ReadersQuestion(
        coverage.text("question"), about(coverage), pattern(coverage), event(coverage));
  }

  /** The question of a clause that may have one: judged in part from records, and asked. */
  static @Nullable ReadersQuestion ofAny(Fields coverage) {
    return coverage.has("question") ? of(coverage) : null;
  }

  private static AsksAbout about(Fields coverage) {
    List<String> names = coverage.texts("asksAbout");
    AsksAbout about = AsksAbout.of(names);
    about.types().stream()
        .filter(type -> RecordTypes.named(type).isEmpty())
        .forEach(type -> coverage.fault("asksAbout is no record type and no subject: " + type));
    if (names.isEmpty()) {
      coverage.fault("asksAbout says nothing");
    }
    return about;
  }

  private static @Nullable RegimeKind pattern(Fields coverage) {
    String of = coverage.optionalText("of");
    if (of != null && !RegimeKind.isOne(of)) {
      coverage.fault("of is no pattern: " + of);
    }
    return of == null || !RegimeKind.isOne(of) ? null : RegimeKind.named(of);
  }

  private static @Nullable EventKind event(Fields coverage) {
    String after = coverage.optionalText("after");
    Optional<EventKind> event =
        EventKind.all().stream().filter(kind -> kind.name().equals(after)).findFirst();
    if (after != null && event.isEmpty()) {
      coverage.fault("after is no event: " + after);
    }
    return event.orElse(null);
  }
}
