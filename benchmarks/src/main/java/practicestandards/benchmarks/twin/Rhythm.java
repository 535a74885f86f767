package practicestandards.benchmarks.twin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Span;

/** Duties that repeat: from each visit to the next, by whichever clause has its turn. */
final class Rhythm {
  private final CaseAtHand the;
  private final Verdicts verdicts;

  Rhythm(CaseAtHand the, Verdicts verdicts) {
    this.the = the;
    this.verdicts = verdicts;
  }

  /**
   * Judges every gap.
   *
   * @param opened the record that the obligations are named after
   * @param planned the turns; together they need not be without holes
   * @param visits what ends one gap and begins the next
   * @param firstClock where another clause asks for the first visit, when its clock starts; the
   *     gaps begin with that visit. Otherwise the first gap begins with the first turn
   */
  void judge(
      Happening opened, List<Turn> planned, List<Happening> visits, @Nullable Moment firstClock) {
    judge(opened, planned, visits, firstClock, Set.of());
  }

  /** The same, where some ids are taken by an earlier period of the same record. */
  void judge(
      Happening opened,
      List<Turn> planned,
      List<Happening> visits,
      @Nullable Moment clockOfAnother,
      Set<String> taken) {
    List<Turn> turns = known(planned);
    if (turns.isEmpty()) {
      return;
    }
    Moment start = turns.get(0).span().from();
    boolean cut = start.equals(firstDay()) && wasOpen(planned);
    Moment firstClock = inForce(opened, start, clockOfAnother);
    boolean fromStart = cut || firstClock == null;
    Moment clock = cut || firstClock == null ? start : firstClock;
    List<Happening> events = Happenings.only(Happenings.once(visits), event -> event.isFrom(clock));
    Happening first = events.isEmpty() ? null : events.get(0);
    if (fromStart) {
      new GapOfTime(the, verdicts, opened, start, null, first, taken).judge(turns);
    }
    for (int place = 0; place < events.size(); place++) {
      Happening from = events.get(place);
      Happening next = place + 1 < events.size() ? events.get(place + 1) : null;
      if (!the.isInForce(from.at().date())) {
        continue;
      }
      new GapOfTime(the, verdicts, opened, from.at(), from, next, taken).judge(turns);
    }
  }

  /** No clock of another clause ran before the first day of the edition. */
  private @Nullable Moment inForce(Happening opened, Moment start, @Nullable Moment clock) {
    if (clock == null || the.isInForce(clock.date())) {
      return clock;
    }
    return start.date().equals(opened.at().date()) ? null : firstDay();
  }

  private @Nullable Moment firstDay() {
    LocalDate day = the.firstDay();
    return day == null ? null : Moment.of(day);
  }

  private boolean wasOpen(List<Turn> planned) {
    LocalDate day = the.firstDay();
    return day != null
        && planned.stream().anyMatch(turn -> turn.span().from().date().isBefore(day));
  }

  /** The turns as they look at the moment asked about, and from the first day of the edition. */
  private List<Turn> known(List<Turn> planned) {
    List<Turn> turns = new ArrayList<>();
    LocalDate day = the.firstDay();
    for (Turn turn : planned) {
      Span span = the.asKnown(turn.span());
      if (span != null && day != null && span.from().date().isBefore(day)) {
        boolean over = span.to() != null && span.to().date().isBefore(day);
        span = over ? null : new Span(Moment.of(day), span.to());
      }
      if (span != null) {
        turns.add(turn.with(span, turn.limit()));
      }
    }
    turns.sort(Comparator.comparing(turn -> turn.span().from().earliest()));
    return turns;
  }
}
