package practicestandards.rules.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import practicestandards.rules.findings.RecordMoment;
import practicestandards.rules.sentences.Phrases;
import practicestandards.rules.standards.Clause;
import practicestandards.rules.time.EnglishWords;
import practicestandards.rules.time.Moment;
import practicestandards.rules.time.Span;
import practicestandards.rules.words.EventKind;
import practicestandards.rules.words.RegimeKind;

/** Finds what kept a clause from raising anything in a case. */
final class WhyNot {
  private final Clause clause;
  private final CaseContext context;
  private final Events happened;
  private final List<Object> facts;
  private final OnRecord onRecord;

  WhyNot(Clause clause, Events happened, List<Object> facts) {
    this.clause = clause;
    this.context = happened.context();
    this.happened = happened;
    this.facts = facts;
    this.onRecord = new OnRecord(facts);
  }

  /** What one row or rule misses, in plain words, in the order in which it is checked. */
  List<String> missing(ClauseRule rule) {
    List<String> notSupplied = context.missing(rule.needs().get(0));
    if (rule.needs().stream().noneMatch(needs -> context.missing(needs).isEmpty())) {
      return List.of("Not supplied: " + Phrases.needed(notSupplied) + ".");
    }
    List<String> absent = new ArrayList<>(noPeriod(rule));
    absent.addAll(noEvent(rule));
    onRecord.absent(rule.besides()).forEach(each -> absent.add(InWords.capital(each) + "."));
    if (!absent.isEmpty()) {
      return absent.stream().distinct().toList();
    }
    return Stream.of(
            elsewhere(rule), notInForce(rule), new WhyNoGap(happened, periods(rule)).of(rule))
        .filter(Objects::nonNull)
        .map(List::of)
        .findFirst()
        .orElseGet(() -> new NotEnough(onRecord, context, clause).of(rule));
  }

  private List<Regime> periods(ClauseRule rule) {
    return of(Regime.class)
        .filter(regime -> regime.kind().equals(rule.regime()))
        .map(regime -> regime.asAt(context.getAsOf()))
        .filter(Objects::nonNull)
        .toList();
  }

  private List<String> noPeriod(ClauseRule rule) {
    RegimeKind kind = rule.regime();
    if (kind == null || !periods(rule).isEmpty()) {
      return List.of();
    }
    String name = named(kind);
    List<String> absent = onRecord.absent(kind.raisedBy());
    if (!absent.isEmpty()) {
      return List.of(
          InWords.capital(name) + " is not known to hold: " + Phrases.together(absent) + ".");
    }
    List<String> lifting = onRecord.typesThere(kind.liftedBy());
    return List.of(
        InWords.capital(name)
            + " had not begun to hold by then"
            + (lifting.isEmpty()
                ? "."
                : "; what can lift or end it is on record: "
                    + Phrases.together(lifting.stream().map(Phrases::many).toList())
                    + "."));
  }

  private List<String> noEvent(ClauseRule rule) {
    EventKind kind = rule.event("RaisedBy");
    if (kind == null || !events(kind).isEmpty()) {
      return List.of();
    }
    List<String> absent = onRecord.absent(kind.reading().needs());
    List<RecordMoment> there = onRecord.dated(kind.reading().needs());
    String shown =
        there.isEmpty() ? "no record shows it" : "it is not shown by " + OnRecord.shown(there);
    String why = absent.isEmpty() ? shown : Phrases.together(absent);
    return List.of(
        "“" + InWords.capital(kind.label()) + "” had not happened by then: " + why + ".");
  }

  private @Nullable String elsewhere(ClauseRule rule) {
    EventKind kind = rule.event("RaisedBy");
    if (kind == null || rule.regime() == null || !raising(rule, kind).isEmpty()) {
      return null;
    }
    Event first = events(kind).get(0);
    return "“%s” on %s lies outside %s, which holds %s."
        .formatted(
            InWords.capital(kind.label()),
            EnglishWords.of(first.at().date()),
            named(rule.regime()),
            Phrases.together(
                periods(rule).stream()
                    .map(Regime::span)
                    .sorted(Comparator.comparing(Span::from, Moment.EARLIEST_FIRST))
                    .map(WhyNot::words)
                    .toList()));
  }

  private @Nullable String notInForce(ClauseRule rule) {
    List<LocalDate> days = days(rule);
    return !days.isEmpty() && days.stream().noneMatch(day -> isInForce(rule, day))
        ? "Not in force on " + EnglishWords.of(days.get(0)) + ": it holds " + from(rule) + "."
        : null;
  }

  /** The days that decide: of each event that raises it, or else the last of each period. */
  private List<LocalDate> days(ClauseRule rule) {
    EventKind kind = rule.event("RaisedBy");
    return kind == null
        ? periods(rule).stream().map(period -> lastDay(period.span())).toList()
        : raising(rule, kind).stream().map(event -> event.at().date()).toList();
  }

  private LocalDate lastDay(Span span) {
    Moment to = span.to();
    return to == null ? context.getAsOf().date() : to.date();
  }

  private boolean isInForce(ClauseRule rule, LocalDate day) {
    LocalDate first = context.firstDay();
    return context.isInForce(rule.terms(), day) && (first == null || !day.isBefore(first));
  }

  private String from(ClauseRule rule) {
    LocalDate from = rule.terms().inForceFrom();
    LocalDate to = rule.terms().inForceTo();
    LocalDate first = from == null ? context.firstDay() : from;
    return (first == null ? "" : "from " + EnglishWords.of(first))
        + (to == null ? "" : " to " + EnglishWords.of(to));
  }

  private List<Event> raising(ClauseRule rule, EventKind kind) {
    List<Event> events = events(kind);
    if (rule.regime() == null) {
      return events;
    }
    boolean judges = rule.said().containsKey("MustShow");
    List<Regime> periods = periods(rule);
    return events.stream()
        .filter(e -> periods.stream().anyMatch(p -> judges ? p.judges(e) : p.raisesFrom(e)))
        .toList();
  }

  private List<Event> events(EventKind kind) {
    return happened.of(kind.name()).getEvents();
  }

  private <T> Stream<T> of(Class<T> type) {
    return facts.stream().filter(type::isInstance).map(type::cast);
  }

  static String named(RegimeKind kind) {
    return "“" + kind.label() + "”";
  }

  private static String words(Span span) {
    Moment to = span.to();
    String from = "from " + EnglishWords.of(span.from().date());
    return from + (to == null ? "" : " to " + EnglishWords.of(to.date()));
  }
}
